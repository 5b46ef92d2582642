import { splitHedge } from "@/components/panels/ruled/splitHedge";

/** Hundredths of a small phone's stage: its width, less its margins, and what head, line, speaker and note leave of its height. */
const ROOM = { width: 90, height: 44 };

/** Em: how wide a letter of the display face is on the average, the widest on a line, and how far lines lie apart. */
const LETTER = { usual: 0.5, wide: 0.62 };
const LINE = 1.14;

/** What lines that end early leave empty, of all their room. */
const FILLED = 0.8;

/** The largest that words and figures are set, so that short ones do not shout. */
const MOST = { words: 13, figure: 30 };

/** The type of words so that they fill a small phone's stage and no more, in `--stage-unit`; no word is broken. */
export function wordsSize(text: string): number {
  const longest = Math.max(...text.split(/[\s-]+/).map((word) => word.length));
  const byArea = Math.sqrt((ROOM.width * ROOM.height * FILLED) / (LETTER.usual * LINE * text.length));
  return Math.min(MOST.words, byArea, ROOM.width / (longest * LETTER.wide));
}

/** The type of a figure, whose number keeps to one line; its hedge is set as what it counts is. */
export const figureSize = (figure: string): number =>
  Math.min(MOST.figure, ROOM.width / (splitHedge(figure).number.length * LETTER.wide));
