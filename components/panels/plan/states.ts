import svgpath from "svgpath";
import { isDoubted } from "@/components/panels/ruled/isDoubted";
import { noteLines } from "@/components/panels/still/noteRoom";
import { formatFigure } from "@/story/format/formatFigure";
import { speakerOf } from "@/story/format/speakerOf";
import type { Claim } from "@/story/model/claim";
import type { Linked } from "@/story/model/scene";
import { around } from "./boundsOf";
import { notesOf } from "./describe";
import { drawingOf } from "./drawingOf";
import { endsOf } from "./endsOf";
import { findNamed } from "./findNamed";
import type { Box, Drawing, Spot } from "./PlanFile";
import type { Label, PlanState, Seen } from "./PlanState";
import type { PlanLabel, PlanStep, PlanYaml } from "./schema";
import { sheetOf } from "./sheetOf";

/** Where each layer of a scene stands at a step, from where the file has it. */
type Stand = Record<string, Spot>;

/** What a label shows of a claim. */
export type Said = Pick<Claim, "value" | "qualifier" | "unit" | "assertedBy" | "ours" | "status">;
type Told = Pick<Linked, "language" | "files"> & { claim(id: string): Said };

/** One state a step. Expects a scene that `check` finds nothing in. */
export function states(scene: PlanYaml, linked: Told): Map<string, PlanState> {
  const { language, files } = linked;
  const drawing = drawingOf(scene, files);
  if (!drawing) throw new Error(`The checks let a scene through whose file "${scene.file}" holds no drawing.`);
  const sheet = sheetOf(scene, drawing);
  const all = Object.entries(scene.steps);
  const stands = standsOf(scene, drawing);
  const told = new Map(
    all.map(([id, step], index): [string, PlanState] => {
      const stand = stands[index] ?? {};
      const seen = sheet.layers.flatMap(({ id: layer }) =>
        step.show.includes(layer) ? [seenOf(layer, { scene, drawing, step, next: all[index + 1]?.[1], stand })] : [],
      );
      const labels = step.labels.flatMap((label) => labelOf(label, { scene, drawing, step, stand, linked }));
      const { title, credit } = scene;
      const [number, count] = [index + 1, all.length];
      const note = step.note?.text;
      return [id, { language, number, count, title, credit, sheet, seen, labels, note, noteLines: 0 }];
    }),
  );
  const most = Math.max(...[...told.values()].map((state) => noteLines(notesOf(state).join(" "))));
  return new Map([...told].map(([id, state]) => [id, { ...state, noteLines: most }]));
}

/** Step by step, where layers have come to by the paths they took. */
function standsOf({ steps, paths }: PlanYaml, drawing: Drawing): Stand[] {
  let stand: Stand = {};
  return Object.values(steps).map(({ move }) => {
    stand = { ...stand };
    for (const [layer, path] of Object.entries(move)) {
      const { from, to } = endsOf(wayOf(drawing, paths[path]?.path));
      const { x, y } = stand[layer] ?? { x: 0, y: 0 };
      stand[layer] = { x: x + to.x - from.x, y: y + to.y - from.y };
    }
    return stand;
  });
}

const wayOf = (drawing: Drawing, name = "") => drawing.named[findNamed(drawing, name)]?.way ?? "M0 0";

type SeenAt = { scene: PlanYaml; drawing: Drawing; step: PlanStep; next?: PlanStep; stand: Stand };

function seenOf(layer: string, { scene, drawing, step, next, stand }: SeenAt): Seen {
  const along = (at: PlanStep | undefined) => {
    const path = scene.paths[at?.move[layer] ?? ""];
    return path && { words: path.words, way: wayOf(drawing, path.path) };
  };
  const [came, goes] = [along(step), next?.show.includes(layer) ? along(next) : undefined];
  const from = (way: string, { x, y }: Spot) => svgpath(way).translate(-x, -y).round(1).toString();
  return {
    layer,
    words: scene.layers[layer]?.words ?? layer,
    by: short(stand[layer] ?? { x: 0, y: 0 }),
    ...(came && { came: from(came.way, endsOf(came.way).to), way: came.words }),
    ...(goes && { goes: from(goes.way, endsOf(goes.way).from) }),
  };
}

type LabelAt = Omit<SeenAt, "next"> & { linked: Told };

function labelOf(id: string, { scene, drawing, step, stand, linked }: LabelAt): Label[] {
  const label = scene.labels[id];
  const spot = label && placeOf(label, scene, drawing, stand);
  if (!label || !spot) return [];
  const { at, side, text } = label;
  const middle = { x: drawing.width / 2, y: drawing.height / 2 };
  const place = {
    id,
    at: short({ x: spot.x - middle.x, y: spot.y - middle.y }),
    side,
    moves: typeof at === "string" && at in step.move,
  };
  return [{ ...place, ...(text && { text }), ...(label.claim && saidOf(label, label.claim, linked)) }];
}

function saidOf({ text, counts, who }: PlanLabel, id: string, { claim, language }: Told): Partial<Label> {
  const said = claim(id);
  return {
    ...(!text && { figure: formatFigure(said, language), counts: counts ?? said.unit }),
    who: who ?? speakerOf(said, language),
    ...(isDoubted(said.status) && { doubt: said.status }),
  };
}

/** In units of the drawing: where a layer stands, its middle or the middle of its edge, or the point that the file's own units give. */
function placeOf({ at, side }: PlanLabel, { layers }: PlanYaml, drawing: Drawing, stand: Stand): Spot | undefined {
  if (typeof at !== "string") {
    const { origin, scale } = drawing;
    return { x: (at[0] - origin.x) * scale, y: (at[1] - origin.y) * scale };
  }
  const box = boxOf(layers[at]?.layer ?? "", drawing);
  if (!box) return undefined;
  const { x, y } = stand[at] ?? { x: 0, y: 0 };
  const middle = { x: (box.left + box.right) / 2 + x, y: (box.top + box.bottom) / 2 + y };
  switch (side) {
    case "left":
    case "right":
      return { ...middle, x: box[side] + x };
    case "above":
      return { ...middle, y: box.top + y };
    case "below":
      return { ...middle, y: box.bottom + y };
    default:
      return middle;
  }
}

function boxOf(layer: string, drawing: Drawing): Box | undefined {
  const index = findNamed(drawing, layer);
  const boxes = drawing.pieces.filter(({ within }) => within.includes(index)).map(({ box }) => box);
  return boxes.length > 0 ? around(boxes) : undefined;
}

const short = ({ x, y }: Spot): Spot => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 });
