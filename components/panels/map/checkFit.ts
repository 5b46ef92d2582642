import type { Facts, ScenePoint } from "@/story/model/scene";
import { halfSize, MARK } from "./labelSize";
import { makeRoom } from "./makeRoom";
import type { Box, Spot } from "./projection";
import type { MapYaml } from "./schema";
import { type Label, type MapState, states } from "./states";

/** The smallest stages a map stands on, in px: a phone's, where the title takes one line or two. */
const STAGES = [
  { width: 320, height: 160 },
  { width: 320, height: 230 },
];
/** What the scale takes in the corner at the lower right, in px: beside its bar, and from the edge. */
const SCALE = { words: 56, height: 26, edge: 8 };

/** Where names lie is the same in every language. */
const told = { language: "en" } as const;

type Stage = (typeof STAGES)[number];
type Named = { text: string; place?: string; box: Box; path: ScenePoint["path"] };

/** What cannot be read on a phone: names outside the view, cut off or one over another. Expects a scene whose names are right. */
export function checkFit(scene: MapYaml, files: Facts["files"]): ScenePoint[] {
  return [...states(scene, { ...told, files })].flatMap(([step, state]) => {
    const outside = state.labels.flatMap((label, index) => checkInside(scene, step, state, label, index));
    if (outside.length > 0) return outside;
    return crowdedAt(step, state).map((point) => withRemedy(scene, step, point));
  });
}

/** A name that lies over another, and the places of the two. */
type Crowded = ScenePoint & { places?: string[] };

const crowdedAt = (step: string, state: MapState): Crowded[] =>
  STAGES.map((stage) => checkNames(step, state, stage)).find(({ length }) => length > 0) ?? [];

/** What to move, which way and by how much, where that is all it takes. */
function withRemedy(scene: MapYaml, step: string, { places, ...point }: Crowded): ScenePoint {
  const view = scene.views[scene.steps[step]?.view ?? ""];
  const crowded = (changed: MapYaml) =>
    [...states(changed, told)].flatMap(([id, state]) =>
      crowdedAt(id, state).map(({ problem, path }) => `${path} ${problem}`),
    );
  return { ...point, ...(places && view && makeRoom(scene, places, view, crowded)) };
}

function checkInside(
  scene: MapYaml,
  step: string,
  { view }: MapState,
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

/** px that a line of the key takes. */
const KEY = 20;

/** What drawings leave of a stage: a line of words each under the map, or half its width. */
const roomFor = ({ drawn, accounts }: MapState, { width, height }: Stage): Stage =>
  accounts ? { width: width / 2 - 6, height: height - 2 * KEY } : { width, height: height - drawn.length * KEY };

function checkNames(step: string, state: MapState, whole: Stage): Crowded[] {
  const { view, scale, labels } = state;
  const stage = roomFor(state, whole);
  const px = Math.min(stage.width / view.width, stage.height / view.height);
  const names = labels.map(
    (label, index): Named => ({
      text: label.text,
      place: label.place,
      box: boxOf(label, px),
      path: ["steps", step, "show", index],
    }),
  );
  const [right, bottom] = [stage.width / 2, stage.height / 2];
  const corner = {
    left: right - SCALE.edge - scale.units * px - SCALE.words,
    right,
    top: bottom - SCALE.height,
    bottom,
  };
  const cut = names
    .filter(({ box }) => box.left < -right || box.right > right || box.top < -bottom || box.bottom > bottom)
    .map(({ text, path }) => ({
      rule: "label-cut",
      path,
      problem: `"${text}" does not fit into the view on a phone: its end is cut off.`,
      fix: "move it towards the middle, shorten it, or widen the view.",
    }));
  const over = names.flatMap(({ text, place, box, path }, index): Crowded[] => {
    const others: Pick<Named, "text" | "place" | "box">[] = [
      ...names.slice(0, index),
      { text: "the scale", box: corner },
    ];
    const under = others.find((other) => meet(box, other.box));
    const problem = `On a phone "${text}" lies over ${under?.text === "the scale" ? "the scale, in the corner at the lower right" : `"${under?.text}"`}.`;
    return under
      ? [
          {
            rule: "labels-overlap",
            path,
            problem,
            fix: "show one of them at another step, as no small move parts them.",
            places: [place, under.place].filter((id) => id !== undefined),
          },
        ]
      : [];
  });
  return [...cut, ...over];
}

export function boxOf({ text, kind, side, at }: Label, px: number): Box {
  const half = halfSize({ text, kind });
  const box = around(at, px, half);
  if (kind !== "town") return box;
  const [across, down] = { left: [-1, 0], right: [1, 0], above: [0, -1], below: [0, 1] }[side] as [number, number];
  const x = across * (half.width + MARK);
  const y = down * (half.height + MARK);
  return { left: box.left + x, right: box.right + x, top: box.top + y, bottom: box.bottom + y };
}

function around({ x, y }: Spot, px: number, { width, height }: { width: number; height: number }): Box {
  return {
    left: x * px - width,
    right: x * px + width,
    top: y * px - height,
    bottom: y * px + height,
  };
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
