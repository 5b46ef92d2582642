import type { Place } from "../model/finding";

/** The place of the character at `offset` (from 0) of a source. */
export function placeAt(file: string, source: string, offset: number): Place {
  const starts = lineStarts(source);
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** The other way round: where in the source a line and column are. */
export function offsetAt(source: string, { line, column }: Pick<Place, "line" | "column">): number {
  return Math.min(source.length, (lineStarts(source)[line - 1] ?? source.length) + column - 1);
}

let last = { source: "", starts: [0] };

/** Where each line begins. The last source is kept: many places of one file are asked for in a row. */
function lineStarts(source: string): number[] {
  if (last.source !== source)
    last = { source, starts: [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)] };
  return last.starts;
}
