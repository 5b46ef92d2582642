import type { CardRoom } from "@/story/format/fitCardText";
import { type AccountsState, isTold } from "./states";

/** px of height that all rows share. */
const tall = 396;
/** Between a row's words and its line. */
const pad = 12;

/** How the rows of a state share a preview card: the height of one still to come, and the room for the words of one told. */
export function cardRows({ rows }: AccountsState): { blank: number; words: CardRoom } {
  const told = rows.filter(isTold).length;
  const blank = Math.min(44, (tall / rows.length) * 0.8);
  const each = (tall - blank * (rows.length - told)) / Math.max(1, told);
  return { blank, words: { lines: told > 1 ? { from: 1, to: 1 } : { from: 2, to: 2 }, tall: each - pad } };
}

/** What became of checking, as a card says it. */
export const cardSays = (checked: string) => checked.charAt(0).toUpperCase() + checked.slice(1);
