import type { Edit } from "../model/edit";

/** What takes edits of a text back, once they are made: edits of the text that they leave. */
export function invertEdits(text: string, edits: readonly Edit[]): Edit[] {
  let shift = 0;
  return edits
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, put }) => {
      const from = start + shift;
      shift += put.length - (end - start);
      return { start: from, end: from + put.length, put: text.slice(start, end) };
    });
}
