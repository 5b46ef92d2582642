import { formatList } from "../format/formatList";
import type { StoryRule } from "../model/rules";
import { showValue } from "./showValue";

/** How a file as a whole is spoken of. */
export const wholeFile = "This file";

/** What to say where a value is of another kind than any that is expected. */
export function wrongType(
  name: string,
  expected: string[],
  written: unknown,
  start: string,
): { rule: StoryRule; problem: string; fix: string } {
  const rule = "wrong-type";
  if (written === null && /:\s+#/.test(start)) {
    const problem = `${name} begins with #, so it is read as a note and holds nothing.`;
    return { rule, problem, fix: "put double quotes around the text." };
  }
  const nothing = written === null && /(?:^|:\s+)(~|null)(?=[\s,\]}]|$)/i.exec(start)?.[1];
  if (nothing) {
    const fix = `put double quotes around it if it is meant, or remove the line: "${nothing}".`;
    return { rule, problem: `${name} is ${nothing}, which stands for nothing.`, fix };
  }
  if (written === null)
    return {
      rule,
      problem: `${name} has nothing after its colon.`,
      fix: `write ${formatList(expected)}, or remove the line if it may be left out.`,
    };
  const problem = `${name} is ${showValue(written)}, but must be ${formatList(expected)}.`;
  if (name === wholeFile) return { rule, problem, fix: "begin each line with a field's name and a colon." };
  const single = expected.length === 1 ? expected[0] : undefined;
  if (single === kinds.string && typeof written !== "object")
    return { rule, problem, fix: `put it in quotes: "${/^[^\s,\]}]+/.exec(start)?.[0] ?? written}".` };
  if (single === kinds.array && typeof written !== "object")
    return { rule, problem, fix: `put it in square brackets: [${written}].` };
  if (single === kinds.number && typeof written === "string" && Number.isFinite(Number(written))) {
    return { rule, problem, fix: `remove the quotes: ${written}.` };
  }
  return { rule, problem, fix: `write ${formatList(expected)}.` };
}

const kinds = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "a group of fields",
  record: "a group of fields",
};

/** A kind of value in words. */
export const kind = (expected: string): string =>
  Object.hasOwn(kinds, expected) ? kinds[expected as keyof typeof kinds] : expected;
