import { type Box, project, type Spot } from "./projection";
import type { MapYaml } from "./schema";

type Written = MapYaml["views"][string];

/** What must be seen, in units: its middle and its size. */
export type View = Spot & { words: string; width: number; height: number };

/** Width by height of the stages that a map may stand on: it must not end before they do. */
const SHAPES = { tall: 0.9, wide: 3 };

export function viewOf({ words, lon: [west, east], lat: [south, north] }: Written): View {
  const a = project([west, north]);
  const b = project([east, south]);
  return { words, x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, width: b.x - a.x, height: b.y - a.y };
}

/** A point in degrees, in units from the middle of the view. */
export function inView(point: readonly [number, number], { x, y }: View): Spot {
  const spot = project(point);
  return { x: spot.x - x, y: spot.y - y };
}

/** The piece of the world that a stage of any shape shows of these views, in whole units. */
export function frameOf(views: readonly Written[]): Box {
  const boxes = views.map(viewOf).map(({ x, y, width, height }) => {
    const across = Math.max(width, height * SHAPES.wide) / 2;
    const down = Math.max(height, width / SHAPES.tall) / 2;
    return { left: x - across, top: y - down, right: x + across, bottom: y + down };
  });
  const edge = (pick: (box: Box) => number, most: (...all: number[]) => number) => Math.round(most(...boxes.map(pick)));
  return {
    left: edge(({ left }) => left, Math.min),
    top: edge(({ top }) => top, Math.min),
    right: edge(({ right }) => right, Math.max),
    bottom: edge(({ bottom }) => bottom, Math.max),
  };
}
