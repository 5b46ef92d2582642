import { wrapLines } from "@/components/panels/wrapLines";

/** Characters on a line of a list's note, on a 320 px screen. */
export const NOTE_WIDTH = 50;

/** Lines that a note needs on a phone. */
export const noteLines = (text: string) => wrapLines(text, NOTE_WIDTH).length;
