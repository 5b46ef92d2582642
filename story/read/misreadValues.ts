import { type Document, isScalar, visit } from "yaml";
import type { YamlMistake } from "./yamlMistake";

type Misread = YamlMistake & { level: "error" | "warning" };

/**
 * Values that YAML does not take as they are typed: numbers that it would change, texts that were meant as numbers, and words
 * that other programs take for a choice.
 */
export function misreadValues(document: Document): Misread[] {
  const found: Misread[] = [];
  visit(document, {
    Scalar(key, node) {
      const [offset] = node.range ?? [];
      if (key === "key" || !isScalar(node) || node.type !== "PLAIN" || offset === undefined) return;
      const words = wordsFor(node.source ?? "", node.value);
      if (words) found.push({ offset, rule: "misread-value", ...words });
    },
  });
  return found;
}

/** Whether a text without quotes would be read as something else, or be told of. */
export const isMisread = (text: string): boolean => wordsFor(text, text) !== undefined;

type Words = Pick<Misread, "problem" | "fix" | "level" | "edit">;

function wordsFor(typed: string, value: unknown): Words | undefined {
  const quoted = `if it is a text, put double quotes around it: "${typed}".`;
  if (typeof value === "number") {
    if (String(value) === typed) return undefined;
    const whole = /^\d{1,3}(\.\d{3})+$/.test(typed) ? `${typed.replaceAll(".", "")} or ` : "";
    const isKept = Number.isSafeInteger(value) || (Number.isFinite(value) && !Number.isInteger(value));
    const number = isKept ? `write ${whole}${value}; ` : "";
    return { level: "error", problem: `"${typed}" is read as ${value}.`, fix: `${number}${quoted}` };
  }
  if (typeof value !== "string") return undefined;
  if (/^(?:yes|no|on|off)$/i.test(typed)) {
    const choice = /^(?:yes|on)$/i.test(typed) ? "true" : "false";
    const problem = `"${typed}" is read as the word "${typed}", and chooses nothing.`;
    const fix = `put double quotes around the word; for a choice write ${choice}.`;
    // In quotes it stays what it is read as.
    return { level: "warning", problem, fix, edit: [{ was: typed, put: `"${typed}"` }] };
  }
  if (/^[+-]?(?:NaN|inf|Inf|Infinity|INF)$/.test(typed))
    return { level: "error", problem: `"${typed}" is no number that can be told.`, fix: quoted };
  const number = inOtherBase(typed) ?? meantNumber(inPlainSigns(typed));
  if (number === undefined) return undefined;
  return {
    level: "error",
    problem: `"${typed}" is no number here, so it is read as a text.`,
    fix: `write ${number}; ${quoted}`,
  };
}

/** Wide and Arabic digits as YAML has them, and a minus as people set it. */
const inPlainSigns = (typed: string): string =>
  typed
    .replace(/[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/^[\u2212\u2013] ?(?=\d)/, "-");

/** The number that a program writes by twos, eights or sixteens, where YAML leaves it as it is. */
function inOtherBase(typed: string): string | undefined {
  const [, sign = "", digits = ""] = /^([+-]?)(0[box][\da-f_]+)$/i.exec(typed) ?? [];
  const number = Number(digits.replaceAll("_", ""));
  return digits === "" || !Number.isSafeInteger(number) ? undefined : `${sign === "-" ? "-" : ""}${number}`;
}

/** The number that a text of digits and separators was meant as: with the last sign as its decimal point, or with none. */
function meantNumber(typed: string): string | undefined {
  if (
    !/^[+-]?\d(?:[\d.,_'’ \u00A0\u202F]*\d)?$/.test(typed) ||
    /[.,] |\d(?:\.\d+){2,}$/.test(typed.replace(/(?:\.\d{3})+$/, ""))
  )
    return undefined;
  const bare = typed.replace(/[_'’\s+]/g, "");
  const [, last = ""] = /([.,])\d*$/.exec(bare) ?? [];
  const isPoint = bare.split(last).length === 2 && (/[.,].*[.,]/.test(bare) || !/[.,]\d{3}$/.test(bare));
  if (last === "" || !isPoint) return bare.replace(/[.,]/g, "");
  const [whole = "", part = ""] = bare.split(last);
  return `${whole.replace(/[.,]/g, "")}.${part}`;
}
