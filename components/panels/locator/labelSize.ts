import { balanceLines } from "@/components/panels/balanceLines";
import type { LocatorYaml } from "./schema";

type Look = { text: string; kind: LocatorYaml["places"][string]["kind"] | "words" };

/** Em of the labels' type: the width of an average letter, widely reckoned, and the height of a line. */
const LETTER = { country: 0.46, town: 0.48, words: 0.44, region: 0.62 };
const LINE = { country: 1.3, town: 1.3, words: 1.15, region: 1.5 };
/** Characters on a line of the words beside a line. */
const WORDS_WIDTH = 18;
/** From the middle of a town's mark to its name. */
export const MARK = 0.7;

/** Half the width and height that a name takes, in em of the labels' type. */
export function halfSize({ text, kind }: Look): { width: number; height: number } {
  const lines = kind === "words" ? balanceLines(text, WORDS_WIDTH) : [text];
  const longest = Math.max(...lines.map(({ length }) => length));
  return { width: (longest * LETTER[kind]) / 2, height: (lines.length * LINE[kind]) / 2 };
}
