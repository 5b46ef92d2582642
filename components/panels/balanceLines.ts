import { wrapLines } from "./wrapLines";

/** The words of `text` in as few lines as `width` characters allow, all about as long: what `text-wrap: balance` does. */
export function balanceLines(text: string, width: number): string[] {
  const { length } = wrapLines(text, width);
  for (let narrow = 1; narrow < width; narrow++) {
    const lines = wrapLines(text, narrow);
    if (lines.length <= length) return lines;
  }
  return wrapLines(text, width);
}
