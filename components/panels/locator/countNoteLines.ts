import { wrapLines } from "@/components/panels/wrapLines";

/** Characters of a note that fit on a line of a 320 px screen, and on one of a wide stage. */
export const NOTE_WIDTH = { narrow: 48, wide: 76 };

/** The lines that a step's notes take where `width` characters make a line. */
export function countNoteLines(notes: readonly { text: string }[], width: number): number {
  return notes.reduce((sum, { text }) => sum + wrapLines(text, width).length, 0);
}
