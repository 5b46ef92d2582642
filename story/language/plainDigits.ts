import type { NumberRules } from "./rules";

/** Digits of the scripts that are read, as ASCII has them. */
export const latinDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

/** Digits as a program reads them, of whatever script and however grouped: "١٬٢٠٠" and "1 200" are "1200". */
export function plainDigits(text: string, rules: Pick<NumberRules, "groups" | "point">): string {
  const { group, point } = signs.get(rules) ?? signsOf(rules);
  return latinDigits(text)
    .replace(group, "")
    .replace(point, ".")
    .replace(/\s?[%٪]$/u, "");
}

type Signs = { group: RegExp; point: RegExp };

const signs = new WeakMap<object, Signs>();

function signsOf(rules: Pick<NumberRules, "groups" | "point">): Signs {
  const found = {
    group: new RegExp(`(?<=\\p{N})[${rules.groups}](?=\\p{N}{3}(?!\\p{N}))`, "gu"),
    point: new RegExp(`(?<=\\p{N})[${rules.point}](?=\\p{N})`, "gu"),
  };
  signs.set(rules, found);
  return found;
}
