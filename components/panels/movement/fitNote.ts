import { wrapLines } from "@/components/panels/wrapLines";

/** Characters that fit on a line of a 320 px screen: right of the now line, and across the row. */
export const NOTE_WIDTH = { now: 30, row: 34 };

export type NoteSpot = { at: "now" | "row"; slot: number; lines: number };

/** The lines of one place at one step: which are free, which of those hold no trail, and which to try first. */
type Room = { free: number[]; clear: number[]; prefer: number[] };

/** Where a note stands: right of the now line if it can, across the row if not; nothing if there is no room. */
export function fitNote(text: string, { free, clear, prefer }: Room): NoteSpot | undefined {
  const widths = [
    { at: "now", open: free } as const, //
    { at: "row", open: clear } as const,
  ];
  for (const { at, open } of widths) {
    const lines = wrapLines(text, NOTE_WIDTH[at]).length;
    const fits = (slot: number) => Array.from({ length: lines }, (_, n) => slot + n).every((n) => open.includes(n));
    const slot = [...prefer, ...free].find(fits);
    if (slot !== undefined) return { at, slot, lines };
  }
  return undefined;
}
