import type { ScenePoint } from "@/story/model/scene";
import { countNoteLines, NOTE_WIDTH } from "./countNoteLines";
import { halfSize, MARK } from "./labelSize";
import type { Box, Spot } from "./projection";
import type { LocatorYaml } from "./schema";
import { type Label, type LocatorState, states } from "./states";

/** The smallest stages a map stands on, in px: a low one beside a short text, a phone's, a sheet of its own. */
const STAGES = [
  { width: 288, height: 130 },
  { width: 288, height: 180 },
  { width: 288, height: 260 },
];
/** The labels' type there, in px. */
const EM = 13;
/** What the scale takes in the corner at the lower right, in px beside its bar. */
const SCALE = { words: 52, height: 19 };
const MOST_NOTE_LINES = 3;

type Stage = (typeof STAGES)[number];
type Named = { text: string; box: Box; path: ScenePoint["path"] };

/** What cannot be read on a phone: names outside the view, cut off or one over another. Expects a scene whose names are right. */
export function checkFit(scene: LocatorYaml): ScenePoint[] {
  return [...states(scene)].flatMap(([step, state]) => {
    const outside = state.labels.flatMap((label, index) => checkInside(scene, step, state, label, index));
    if (outside.length > 0) return outside;
    const crowded = STAGES.map((stage) => checkNames(step, state, stage)).find(({ length }) => length > 0) ?? [];
    return [...crowded, ...checkNotes(step, scene)];
  });
}

function checkInside(
  scene: LocatorYaml,
  step: string,
  { view }: LocatorState,
  { place, at }: Label,
  index: number,
): ScenePoint[] {
  if (Math.abs(at.x) <= view.width / 2 && Math.abs(at.y) <= view.height / 2) return [];
  const id = scene.steps[step]?.view ?? "";
  const { lon, lat } = scene.views[id] ?? { lon: [], lat: [] };
  const [east, north] = scene.places[place]?.at ?? [];
  return [
    {
      rule: "outside-view",
      path: ["steps", step, "show", index],
      problem: `"${place}", at longitude ${east}, latitude ${north}, lies outside the view "${id}": longitudes ${lon.join(" to ")}, latitudes ${lat.join(" to ")}.`,
      fix: "widen the view, correct the place, or show it at another step.",
    },
  ];
}

function checkNames(step: string, state: LocatorState, stage: Stage): ScenePoint[] {
  const { view, scale, labels, lines } = state;
  const px = Math.min(stage.width / view.width, stage.height / view.height);
  const names: Named[] = [
    ...labels.map((label, index) => ({
      text: label.text,
      box: boxOf(label, px),
      path: ["steps", step, "show", index],
    })),
    ...lines.map(({ words, at }, index) => ({
      text: words,
      box: wordsBox(words, at, px),
      path: ["steps", step, "lines", index],
    })),
  ];
  const [right, bottom] = [stage.width / 2, stage.height / 2];
  const corner = { left: right - scale.units * px - SCALE.words, right, top: bottom - SCALE.height, bottom };
  const cut = names
    .filter(({ box }) => box.left < -right || box.right > right || box.top < -bottom || box.bottom > bottom)
    .map(({ text, path }) => ({
      rule: "label-cut",
      path,
      problem: `"${text}" does not fit into the view on a phone: its end is cut off.`,
      fix: "move it towards the middle, shorten it, or widen the view.",
    }));
  const over = names.flatMap(({ text, box, path }, index) => {
    const others = [...names.slice(0, index), { text: "the scale", box: corner }];
    const under = others.find((other) => meet(box, other.box));
    const problem = `On a phone "${text}" lies over ${under?.text === "the scale" ? "the scale, in the corner at the lower right" : `"${under?.text}"`}.`;
    return under
      ? [{ rule: "labels-overlap", path, problem, fix: "move one of them, or show one of them at another step." }]
      : [];
  });
  return [...cut, ...over];
}

function boxOf({ text, kind, side, at }: Label, px: number): Box {
  const half = halfSize({ text, kind });
  const box = around(at, px, half);
  if (kind !== "town") return box;
  const [across, down] = { left: [-1, 0], right: [1, 0], above: [0, -1], below: [0, 1] }[side] as [number, number];
  const x = across * (half.width + MARK) * EM;
  const y = down * (half.height + MARK) * EM;
  return { left: box.left + x, right: box.right + x, top: box.top + y, bottom: box.bottom + y };
}

function wordsBox(words: string, at: Spot, px: number): Box {
  const { width, height } = halfSize({ text: words, kind: "words" });
  return around({ x: at.x + (width * EM) / px, y: at.y + (height * EM) / px }, px, { width, height });
}

function around({ x, y }: Spot, px: number, { width, height }: { width: number; height: number }): Box {
  return {
    left: x * px - width * EM,
    right: x * px + width * EM,
    top: y * px - height * EM,
    bottom: y * px + height * EM,
  };
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function checkNotes(step: string, scene: LocatorYaml): ScenePoint[] {
  const notes = scene.steps[step]?.notes ?? [];
  const lines = countNoteLines(notes, NOTE_WIDTH.narrow);
  if (lines <= MOST_NOTE_LINES) return [];
  const problem = `The notes of this step take ${lines} lines on a phone; ${MOST_NOTE_LINES} fit under the map.`;
  return [
    {
      rule: "notes-too-long",
      path: ["steps", step, "notes"],
      problem,
      fix: "shorten them, or move words into the step's text.",
    },
  ];
}
