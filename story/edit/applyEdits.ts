import type { Edit } from "../model/edit";

/** The text with all of the edits made, whatever their order. Throws an Error where two overlap or one lies outside of the text. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let done = "";
  let at = 0;
  for (const { start, end, put } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at || end < start || end > text.length)
      throw new Error(`The edit ${start}-${end} overlaps another or lies outside of ${text.length} signs.`);
    done += text.slice(at, start) + put;
    at = end;
  }
  return done + text.slice(at);
}
