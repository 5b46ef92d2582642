import type { Place } from "../model/finding";

/** The place of the character at `offset` (from 0) of a source. */
export function placeAt(file: string, source: string, offset: number): Place {
  const before = source.slice(0, offset);
  const start = before.lastIndexOf("\n") + 1;
  return { file, line: before.split("\n").length, column: offset - start + 1 };
}

/** The other way round: where in the source a line and column are. */
export function offsetAt(source: string, { line, column }: Pick<Place, "line" | "column">): number {
  const lines = source.split("\n").slice(0, line - 1);
  return Math.min(source.length, lines.reduce((sum, text) => sum + text.length + 1, 0) + column - 1);
}
