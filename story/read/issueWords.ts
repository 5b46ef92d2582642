import type { z } from "zod";
import { formatList } from "../format/formatList";
import { nearest } from "../format/nearest";
import type { StoryRule } from "../model/rules";
import { Id } from "../model/text";
import { idOf } from "./idOf";
import { showValue } from "./showValue";
import { kind, wholeFile, wrongType } from "./wrongType";

type Issue = z.core.$ZodIssue;
type Words = { rule: StoryRule; problem: string; fix: string };

/**
 * A schema's issue in words for an editor: what was written, what is expected, one remedy.
 * `written` is the value, `start` the rest of its first line as it stands in the file.
 */
export function issueWords(issue: Issue, path: (string | number)[], written: unknown, start: string): Words {
  const name = nameOf(path);
  switch (issue.code) {
    case "invalid_type":
      return wrongType(name, [kind(issue.expected)], written, start);
    case "invalid_union":
      return union(issue, name, written, start);
    case "invalid_value": {
      const allowed = issue.values.map(String);
      const meant = nearest(String(written), allowed);
      const problem = `${name} is ${showValue(written)}, but must be ${allowed.length > 1 ? "one of " : ""}${formatList(allowed)}.`;
      return {
        rule: "wrong-value",
        problem,
        fix: meant || allowed.length === 1 ? `write ${meant ?? allowed[0]}.` : "write one of these.",
      };
    }
    case "invalid_key":
      return format(`The name ${showValue(path.at(-1))}`, issue.issues[0], path.at(-1), start);
    case "too_big":
    case "too_small":
      return size(issue, name, written);
    case "not_multiple_of":
    case "invalid_element":
    case "unrecognized_keys":
    case "custom":
    case "invalid_format":
      return format(name, issue, written, start);
  }
}

const nameOf = (path: (string | number)[]): string => {
  const key = path.at(-1);
  if (key === undefined) return wholeFile;
  return typeof key === "number" ? `Entry ${key + 1} of ${nameOf(path.slice(0, -1))}` : `"${key}"`;
};

/** The words that a schema of ours gives; the library's own begin with a capital and are not for editors. */
const own = (message: string | undefined) => (message && /^[a-z]/.test(message) ? message : undefined);

function format(
  name: string,
  issue: (Pick<Issue, "message"> & { format?: string }) | undefined,
  written: unknown,
  start: string,
): Words {
  const rule = "wrong-value";
  const text = typeof written === "object" ? "" : String(written);
  if (text !== text.trim()) {
    const block = /^[|>]\+?\s*$/.exec(start);
    const fix = block
      ? `write "${block[0].trim().charAt(0)}-" in place of "${block[0].trim()}".`
      : "remove the spaces.";
    return { rule, problem: `${name} has spaces or an empty line at its start or end.`, fix };
  }
  if (issue?.format === "regex") {
    return {
      rule,
      problem: `${name} ${name.endsWith(`"${text}"`) ? "" : `is ${showValue(written)}, but `}${own(issue.message) ?? "is not written as it must be"}.`,
      fix: idWords(name, text),
    };
  }
  if (issue?.format === "date")
    return {
      rule,
      problem: `${name} is ${showValue(written)}, but must be a day of the calendar.`,
      fix: "write the year first, such as 2015-11-20.",
    };
  if (issue?.format === "time")
    return {
      rule,
      problem: `${name} is ${showValue(written)}, but must be a time of day.`,
      fix: "write hours and minutes of 24 hours, such as 05:10.",
    };
  if (issue?.format === "url")
    return {
      rule,
      problem: `${name} is ${showValue(written)}, which is no web address.`,
      fix: looksLikeHost(text) ? `write "https://${text}".` : "write the whole address, beginning with https://.",
    };
  const [, example] = /, such as (.+)$/.exec(own(issue?.message) ?? "") ?? [];
  return {
    rule,
    problem: `${name} ${own(issue?.message) ?? `is ${showValue(written)}, which cannot be used here`}.`,
    fix: example ? `write it as in ${example}.` : "correct it.",
  };
}

/** An address that lacks only its beginning: "www.example.org/page". */
export const looksLikeHost = (text: string): boolean => /^(?:[\w-]+\.)+[a-z]{2,}(?:[/?#]\S*)?$/i.test(text);

/** What to write where an id is expected: a file's name without its ending, two entries that lack their comma, or the id itself. */
function idWords(name: string, text: string): string {
  const bare = text.replace(/\.(mdx?|ya?ml)$/i, "");
  const ending = text.slice(bare.length);
  const parts = bare.split(/[\s,;]+/).filter(Boolean);
  if (name.startsWith("Entry ") && parts.length > 1 && parts.every((part) => Id.safeParse(part).success))
    return `write ${parts.length} entries: [${parts.join(", ")}].`;
  const id = idOf(bare);
  if (!id) return "write a name such as held-100.";
  return ending ? `write "${id}", without ${ending}.` : `write "${id}".`;
}

function size(issue: Extract<Issue, { code: "too_big" | "too_small" }>, name: string, written: unknown): Words {
  const long = issue.code === "too_big";
  const limit = Number(long ? issue.maximum : issue.minimum);
  const rule = "wrong-value";
  if (issue.origin === "string") {
    if (!long) return { rule, problem: `${name} is empty.`, fix: "write its text." };
    const problem = `${name} ${own(issue.message) ?? `is longer than ${limit} characters`}. It has ${String(written).length} characters.`;
    return { rule, problem, fix: `shorten it to ${limit} characters or fewer.` };
  }
  if (issue.origin === "array" || issue.origin === "set") {
    const entries = limit === 1 ? "entry" : "entries";
    const problem = `${name} ${own(issue.message) ?? `has ${long ? "more" : "fewer"} than ${limit} ${entries}`}.`;
    return {
      rule,
      problem,
      fix: long ? `leave ${limit} ${entries} at most.` : `add ${limit === 1 ? "one" : `entries up to ${limit}`}.`,
    };
  }
  const bound = long ? `${limit} at most` : `${issue.inclusive ? "at least" : "more than"} ${limit}`;
  return {
    rule,
    problem: `${name} is ${showValue(written)}, but must be ${bound}.`,
    fix: `write a number that is ${bound}.`,
  };
}

function union(issue: Extract<Issue, { code: "invalid_union" }>, name: string, written: unknown, start: string): Words {
  const options = issue.errors.flat();
  if (options.every(({ code }) => code === "invalid_format")) {
    return {
      rule: "wrong-value",
      problem: `${name} is ${showValue(written)}, which is no e-mail address or web address.`,
      fix: looksLikeHost(String(written))
        ? `write "https://${written}".`
        : "write one, such as desk@example.org or https://example.org.",
    };
  }
  const kinds = options.flatMap((option) =>
    option.code === "invalid_type" && option.path.length === 0 ? [kind(option.expected)] : [],
  );
  return wrongType(name, [...new Set(kinds)], written, start);
}
