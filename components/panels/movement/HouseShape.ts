import type { House } from "./MovementState";
import { enclose } from "./outline";
import { closed, line, type Plan, type Point } from "./plan";

/** A house on a plan: its size in units, and what is drawn of it. */
export type HouseShape = {
  /** Its walls at the back: those that face the viewer, and those seen aslant. */
  walls: string;
  aslant: string;
  /** The ground floor first; no roof, so that there are as many as storeys. */
  floors: string[];
  /** Where each floor is cut: its edge, as thick as a slab. */
  slabs: string[];
  /** The edges of its walls: upright where it is cut open, and along their top. */
  edges: string;
  foot: string;
  outline: Point[];
  /** Where each floor's left front corner is. */
  corners: Point[];
  width: number;
  depth: number;
};

/** The most a house may take: the height of all its storeys, and its width. */
type Room = { height: number; width: number };

const DEPTH = 0.347;
/** How thick a floor is, as a share of a storey. */
const SLAB = 0.09;
/** A hall is not drawn higher than this, as a share of the room's height. */
const STOREY = 0.3;

/** Draws a house cut open, so that its floors are seen: only its walls at the back stand. */
export function shapeHouse({ floors, plan: kind, wide: storeysWide }: House, plan: Plan, room: Room): HouseShape {
  const storey = Math.min(room.height / floors, room.width / storeysWide, room.height * STOREY);
  const [width, depth] = [storey * storeysWide, Math.min(storey * storeysWide, room.width) * DEPTH];
  const ground = corners(kind, width, depth);
  const at = (index: number, floor: number) => {
    const [x, y] = ground[(index + ground.length) % ground.length] ?? [0, 0];
    return plan.inHouse(x, y, floor * storey);
  };
  const all = ground.map((_, index) => index);
  /** An edge is at the back where its outer side looks away from the viewer: where it runs to the right on the screen. */
  const back = all.filter((index) => at(index + 1, 0)[0] > at(index, 0)[0]);
  const storeys = Array.from({ length: floors }, (_, floor) => floor);
  const plate = (floor: number) => closed(all.map((index) => at(index, floor)));
  const wall = (index: number, from: number, to: number) =>
    closed([at(index, from), at(index + 1, from), at(index + 1, to), at(index, to)]);
  const wide = (index: number) => at(index + 1, 0)[0] - at(index, 0)[0];
  const widest = Math.max(...back.map(wide));
  const walls = (isSeen: (index: number) => boolean) =>
    back
      .filter(isSeen)
      .map((index) => wall(index, 0, floors))
      .join("");
  const [first = 0, last = 0] = [back.at(0), back.at(-1)];
  const top = [...back, last + 1].map((index) => at(index, floors));
  const front = all.filter((index) => !back.includes(index));
  return {
    walls: walls((index) => wide(index) > widest / 2),
    aslant: walls((index) => wide(index) <= widest / 2),
    floors: storeys.map(plate),
    slabs: storeys.map((floor) => front.map((index) => wall(index, floor - SLAB, floor)).join("")),
    edges: line([at(first, 0), ...top, at(last + 1, 0)]),
    foot: front.map((index) => line([at(index, 0), at(index + 1, 0)])).join(""),
    outline: enclose([...all.map((index) => at(index, 0)), ...all.map((index) => at(index, floors))]),
    corners: storeys.map((floor) => at(first, floor)),
    width,
    depth,
  };
}

/** The corners of its plan, from the left front one by way of the back. */
function corners(kind: House["plan"], width: number, depth: number): Point[] {
  const [x, y] = [width / 2, depth / 2];
  if (kind === "box")
    return [
      [-x, y],
      [-x, -y],
      [x, -y],
      [x, y],
    ];
  return [
    [-x, 0],
    [-x * 0.62, -y],
    [x * 0.9, -y],
    [x, -y * 0.6],
    [x, y * 0.6],
    [x * 0.9, y],
    [-x * 0.62, y],
  ];
}
