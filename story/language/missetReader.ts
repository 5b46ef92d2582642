import { keepAnswers } from "./keepAnswers";
import type { Rules } from "./rules";

/** A place where a text is not set as its language is: `was` is to be `put`. */
export type Misset = { index: number; was: string; put: string; what: string };

/** Finds signs and spaces that are not set as a language sets them; in their order, none over another. */
export function missetReader({ typography }: Pick<Rules, "typography">): (text: string) => readonly Misset[] {
  const settings = typography.map(({ finds, ...setting }) => ({ ...setting, pattern: new RegExp(finds, "gu") }));
  return keepAnswers((text) =>
    settings
      .flatMap(({ pattern, put, what }) =>
        [...text.matchAll(pattern)].map(({ 0: was, index }) => ({ index, was, put, what })),
      )
      .filter(({ was, put }) => was !== put)
      .sort((a, b) => a.index - b.index)
      .filter((one, place, all) =>
        all.slice(0, place).every((before) => before.index + before.was.length <= one.index),
      ),
  );
}
