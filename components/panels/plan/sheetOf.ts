import { createHash } from "node:crypto";
import { findNamed } from "./findNamed";
import type { Drawing, Piece } from "./PlanFile";
import type { Sheet } from "./PlanState";
import type { PlanYaml } from "./schema";

/**
 * What a scene draws of a file: each layer that it names, without those in it that it names too, and all else as ground. A
 * line along which layers move is not drawn.
 */
export function sheetOf({ layers, paths }: PlanYaml, drawing: Drawing): Sheet {
  const named = Object.entries(layers).map(([id, { layer }]) => ({ id, at: findNamed(drawing, layer) }));
  const ways = Object.values(paths).map(({ path }) => findNamed(drawing, path));
  const drawn = drawing.pieces.filter(({ within }) => !within.some((at) => ways.includes(at)));
  const layerOf = ({ within }: Piece) =>
    within.toReversed().flatMap((at) => named.find((layer) => layer.at === at)?.id ?? [])[0];
  const piecesOf = (layer: string | undefined) => merge(drawn.filter((piece) => layerOf(piece) === layer));
  const inFile = named.toSorted((a, b) => a.at - b.at);
  return {
    id: nameOf(
      drawing.id,
      named.map(({ id, at }) => [id, at]),
      ways,
    ),
    width: drawing.width,
    height: drawing.height,
    ground: piecesOf(undefined),
    layers: inFile.map(({ id }) => ({ id, pieces: piecesOf(id) })),
  };
}

/** Two scenes may share a file, and part it differently. */
const nameOf = (...parts: unknown[]) => createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 8);

/** Paths that follow each other and look alike are one to the browser. What is see-through would show where they cross. */
function merge(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (last && lookOf(last) === lookOf(piece) && piece.opacity === 1 && !(piece.fill && piece.pen) && !piece.evenOdd)
      merged[merged.length - 1] = { ...last, d: last.d + piece.d.replace(/^m/, "M") };
    else merged.push(piece);
  }
  return merged;
}

const lookOf = ({ d: _, box: __, within: ___, ...look }: Piece) => JSON.stringify(look);
