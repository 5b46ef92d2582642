import type { HouseShape } from "./HouseShape";
import type { Mark } from "./MovementState";
import { halves, pushOut } from "./outline";
import { between, closed, line, type Plan, type Point } from "./plan";

/** How a path is painted: the stroke or the fill that its name has in the style sheet. */
export type Look =
  | "ring"
  | "arc"
  | "area"
  | "road"
  | "kerb"
  | "bar"
  | "outline"
  | "light"
  | "tile"
  | "way"
  | "band"
  | "line";

/** What comes as one: at once, or drawn as strokes are. `clip`: what is seen of it. */
export type Group = {
  name: string;
  enter: "fade" | "draw";
  wait: number;
  take: number;
  look: Look;
  paths: string[];
  clip?: string;
};

/** Where a mark is drawn. `radius`: of the innermost ring. */
export type Ground = { plan: Plan; house?: HouseShape; radius: number; small?: boolean };

/** Pieces of a line, as shares of it, at an end of which nothing is told; then the whole rest of it. */
const BROKEN = [
  [0, 0.03],
  [0.08, 0.13],
  [0.2, 0.28],
] as const;
const WHOLE = 0.36;

/** The same for a line that stops short. */
const SHORT = [
  [0, 0.03],
  [0.08, 0.16],
  [0.84, 0.91],
  [0.965, 0.99],
] as const;

/** How much wider each next ring is, as a share of the first: two of them stay on the stage whole. */
const RINGS_APART = 0.18;

/** Where a way meets the foot of the house, as a share of its front; ours. */
const DOOR = 0.2;

const group = (name: string, look: Look, paths: string[], rest: Partial<Group> = {}): Group => ({
  name,
  enter: "fade",
  wait: 0,
  take: 300,
  look,
  paths,
  ...rest,
});
const drawn = (wait: number, take: number) => ({ enter: "draw", wait, take }) as const;

/** What is drawn of a mark, in the order in which it comes. */
export function drawMark(mark: Mark, ground: Ground): Group[] {
  const { name, form } = mark;
  const { plan, radius } = ground;
  const ring = radius * (1 + RINGS_APART * (mark.ring?.index ?? 0));
  switch (form) {
    case "ring":
      return [group(name, "ring", [plan.ring(ring)], drawn(0, 1100))];
    case "area":
      return [group(name, "area", [plan.ring(ring)], drawn(0, 800))];
    case "arc":
      return drawArc(name, plan, ring);
    case "roads":
      return drawRoads(name, plan, radius);
    case "inside":
      return drawInside(mark, ground);
    case "near":
      return [group(name, "tile", tiles(mark.persons ?? 1, ground), { wait: 300 })];
    case "way":
      return drawWay(mark, ground);
    case "band":
      return drawBand(name, plan, radius);
    case "line":
      return drawLine(name, plan, radius);
    case "voice":
      return [];
  }
}

/** On the ring itself: who was nearer, of two who were around the place, is not told. */
function drawArc(name: string, plan: Plan, radius: number): Group[] {
  const ends = [
    [160, 157],
    [153, 147],
    [34, 28],
    [24, 21],
  ] as const;
  return [
    group(name, "arc", [plan.arc(radius, 141, 39)], drawn(0, 1100)),
    group(
      `${name}:ends`,
      "arc",
      ends.map(([from, to]) => plan.arc(radius, from, to)),
      { wait: 900 },
    ),
  ];
}

/** Two pieces of road, cut at both ends; their number and course are ours. */
function drawRoads(name: string, plan: Plan, radius: number): Group[] {
  const bearings = [144, 168];
  const half = radius * 0.15;
  const [from, to, bar] = [radius * 1.2, radius * 2.3, radius * 1.62];
  const across = (bearing: number, far: number) =>
    [plan.out(bearing, far, -half), plan.out(bearing, far, half)] as const;
  const road = bearings.map((bearing) => plan.strip(bearing, from, to, half)).join("");
  const kerbs = bearings.flatMap((bearing) =>
    [-half, half].map((side) => line([plan.out(bearing, from, side), plan.out(bearing, to, side)])),
  );
  const bars = bearings.map((bearing) => line(across(bearing, bar)));
  return [
    group(`${name}:road`, "road", [road]),
    group(`${name}:kerbs`, "kerb", [kerbs.join("")]),
    group(name, "bar", bars, drawn(900, 300)),
  ];
}

function drawInside(mark: Mark, ground: Ground): Group[] {
  const { name, hollow, from } = mark;
  const { house, small } = ground;
  if (!house) return [];
  const [way, round] = from ? [drawWay(mark, ground), 900] : [[], 0];
  const outline = small ? house.outline : pushOut(house.outline, 3);
  const lit =
    hollow || small ? [] : [group(`${name}:light`, "light", [closed(house.outline)], { wait: round + 700, take: 600 })];
  return [...lit, ...way, group(name, "outline", halves(outline, DOOR).ways.map(line), drawn(round, 1000))];
}

/** A way from the left, whose outer end breaks up where nothing is told of it. */
function drawWay({ name, from, form }: Mark, ground: Ground): Group[] {
  const { plan, house, radius, small } = ground;
  const door = house ? halves(house.outline, DOOR).door : plan.at(-radius * 0.15, 0);
  const start = wayStart(ground);
  const own = form === "inside" ? `${name}:way` : name;
  const piece = (a: number, b: number) => line([between(start, door, a), between(start, door, b)]);
  if (!from?.open) return [group(own, "way", [piece(0, 1)], drawn(0, 900))];
  return [
    group(
      `${own}:ends`,
      "way",
      BROKEN.map(([a, b]) => piece(a, b)),
    ),
    group(own, "way", [piece(WHOLE, small ? 0.86 : 1)], drawn(250, 700)),
  ];
}

/** Where a way's outer end lies. */
export const wayStart = ({ plan, radius, small }: Ground): Point =>
  small ? plan.at(-radius * 1.4, radius * 1.1) : plan.at(-radius * 2.36, radius * 0.3);

/** Persons in a row before the house: that they were near it, but not on which side or how far, is told. */
function tiles(persons: number, { plan, house, radius }: Ground): string[] {
  const [width, depth] = house ? [house.width, house.depth] : [radius, 0];
  const side = width * 0.075;
  return Array.from({ length: persons }, (_, index) =>
    tile(plan.inHouse(-width * 0.38 + index * side * 2.3, depth / 2 + side * 3.2), side),
  );
}

/** A flat square on the ground, seen as the ground is. */
export const tile = ([x, y]: Point, side: number): string =>
  closed([
    [x - side, y],
    [x, y - side * 0.6],
    [x + side, y],
    [x, y + side * 0.6],
  ]);

/** One broad band from under the house as far as the stage lets it be; its far end breaks up. */
function drawBand(name: string, plan: Plan, radius: number): Group[] {
  const bearing = 151;
  const half = radius * 0.3;
  const pieces = [
    [0, 1.84],
    [1.93, 2.06],
    [2.15, 2.23],
    [2.32, 2.36],
  ] as const;
  const clip = pieces.map(([from, to]) => plan.strip(bearing, from * radius, to * radius, half)).join("");
  const way = line([plan.out(bearing, 0), plan.out(bearing, radius * 2.6)]);
  return [group(name, "band", [way], { ...drawn(700, 1300), clip })];
}

/** Sent towards the place, from the stage's edge; it stops where what is told stops. */
function drawLine(name: string, plan: Plan, radius: number): Group[] {
  const [start, end] = [plan.at(-radius * 2.66, 0), plan.at(-radius * 1.16, 0)];
  const piece = (a: number, b: number) => line([between(start, end, a), between(start, end, b)]);
  return [
    group(
      `${name}:ends`,
      "line",
      SHORT.map(([a, b]) => piece(a, b)),
      { wait: 200, take: 700 },
    ),
    group(name, "line", [piece(0.23, 0.77)], drawn(200, 700)),
  ];
}
