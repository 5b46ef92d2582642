import type { NumberRules } from "./rules";

/** Digits of the scripts that are read, as ASCII has them. */
export const latinDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

/** Digits as a program reads them, of whatever script and however grouped: "١٬٢٠٠" and "1 200" are "1200". */
export function plainDigits(text: string, { groups, point }: Pick<NumberRules, "groups" | "point">): string {
  return latinDigits(text)
    .replace(new RegExp(`(?<=\\p{N})[${groups}](?=\\p{N}{3}(?!\\p{N}))`, "gu"), "")
    .replace(new RegExp(`(?<=\\p{N})[${point}](?=\\p{N})`, "gu"), ".")
    .replace(/[\s\u00a0\u202f]?[%٪]$/u, "");
}
