import { wrapLines } from "../movement/wrapLines";

/** Characters of a note that fit on a line of a 320 px screen. */
const NOTE_WIDTH = 48;

/** The lines that a step's notes take on the narrowest screen. */
export function countNoteLines(notes: readonly { text: string }[]): number {
  return notes.reduce((sum, { text }) => sum + wrapLines(text, NOTE_WIDTH).length, 0);
}
