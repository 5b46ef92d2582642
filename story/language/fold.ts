import type { Rules } from "./rules";

/** A text in the letters that its rules are written in, and where each of them stands in the text itself. */
export type Folded = { text: string; at(index: number): number };

/** Most languages are read as they are written. */
export function fold(text: string, { fold: letter }: Pick<Rules, "fold">): Folded {
  if (!letter) return { text, at: (index) => index };
  const letters = [...text].map((sign, index, all) => ({ sign: letter(sign), length: all[index]?.length ?? 1 }));
  const places: number[] = [];
  let passed = 0;
  for (const { sign, length } of letters) {
    for (let index = 0; index < sign.length; index += 1) places.push(passed + Math.min(index, length - 1));
    passed += length;
  }
  return { text: letters.map(({ sign }) => sign).join(""), at: (index) => places[index] ?? text.length };
}
