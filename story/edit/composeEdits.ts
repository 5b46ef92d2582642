import type { Edit } from "../model/edit";

/** A stretch of the text after some edits: as it was from `start` to `end` before them, or words that they put there. */
type Piece = { start: number; end: number } | { put: string };

/** Two changes as one: `then` are edits of what `first` makes of a text of `length` signs; what is returned are edits of that text. */
export function composeEdits(length: number, first: readonly Edit[], then: readonly Edit[]): Edit[] {
  const pieces = editPieces(editPieces([{ start: 0, end: length }], first), then);
  const edits: Edit[] = [];
  let at = 0;
  let put = "";
  const close = (start: number) => {
    if (put !== "" || start > at) edits.push({ start: at, end: start, put });
    put = "";
  };
  for (const piece of pieces) {
    if ("put" in piece) {
      put += piece.put;
      continue;
    }
    close(piece.start);
    at = piece.end;
  }
  close(length);
  return edits;
}

const sizeOf = (piece: Piece) => ("put" in piece ? piece.put.length : piece.end - piece.start);

const cut = (piece: Piece, from: number, to: number): Piece =>
  "put" in piece ? { put: piece.put.slice(from, to) } : { start: piece.start + from, end: piece.start + to };

function editPieces(pieces: Piece[], edits: readonly Edit[]): Piece[] {
  const done: Piece[] = [];
  const left = [...pieces];
  let at = 0;
  /** Takes what stands before `offset` off the pieces, and keeps it or lets it go. */
  const pass = (offset: number, keep: (piece: Piece) => void) => {
    while (at < offset) {
      const piece = left.shift();
      if (!piece) throw new Error(`There is no ${offset}th sign to edit.`);
      const size = Math.min(sizeOf(piece), offset - at);
      keep(cut(piece, 0, size));
      if (size < sizeOf(piece)) left.unshift(cut(piece, size, sizeOf(piece)));
      at += size;
    }
  };
  for (const { start, end, put } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    pass(start, (piece) => done.push(piece));
    pass(end, () => {});
    if (put !== "") done.push({ put });
  }
  return [...done, ...left].filter((piece) => sizeOf(piece) > 0);
}
