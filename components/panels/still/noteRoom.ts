import { wrapLines } from "@/components/panels/wrapLines";

/** Characters on a line of a list's note, on a 320 px screen. */
export const NOTE_WIDTH = 50;

type Steps = Record<string, { note?: { text: string } }>;

/** Lines that a note needs on a phone. */
export const noteLines = (text: string) => wrapLines(text, NOTE_WIDTH).length;

/** Lines that the longest note of these steps needs on a phone; 0 where none has one. */
export const noteRoom = (steps: Steps): number =>
  Math.max(0, ...Object.values(steps).map(({ note }) => (note ? noteLines(note.text) : 0)));
