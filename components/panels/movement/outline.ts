import { between, type Point } from "./plan";

/** The points that enclose all others, from the left, by way of the lower ones. */
export function enclose(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (way: readonly Point[]) => {
    const kept: Point[] = [];
    for (const point of way) {
      while (kept.length > 1 && turn(kept.at(-2), kept.at(-1), point) >= 0) kept.pop();
      kept.push(point);
    }
    return kept;
  };
  return [...half(sorted).slice(0, -1), ...half(sorted.toReversed()).slice(0, -1)];
}

function turn(a: Point | undefined, b: Point | undefined, c: Point): number {
  if (!a || !b) return 0;
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

/** The same outline, `by` units farther out. */
export function pushOut(points: readonly Point[], by: number): Point[] {
  const at = (index: number): Point => points[(index + points.length) % points.length] ?? [0, 0];
  const normal = (a: Point, b: Point): Point => {
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    return [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
  };
  return points.map(([x, y], index) => {
    const [one, two] = [normal(at(index - 1), at(index)), normal(at(index), at(index + 1))];
    const [mx, my] = [one[0] + two[0], one[1] + two[1]];
    const scale = (2 * by) / (mx ** 2 + my ** 2);
    return [x + mx * scale, y + my * scale];
  });
}

/** An outline in two halves: from where a way meets its longest lower edge, round either side, to where they meet. */
export function halves(points: readonly Point[], share: number): { door: Point; ways: [Point[], Point[]] } {
  const edges = points.map((point, index) => [point, points[(index + 1) % points.length] ?? point] as const);
  const middle = points.reduce((sum, [, y]) => sum + y, 0) / points.length;
  const width = ([a, b]: readonly [Point, Point]) => (Math.max(a[1], b[1]) > middle ? Math.abs(b[0] - a[0]) : 0);
  const foot = edges.reduce((best, edge, index) => (width(edge) > width(edges[best] ?? edge) ? index : best), 0);
  const [left, right] = edges[foot] ?? [points[0], points[0]];
  const door = left && right ? between(left, right, share) : ([0, 0] as const);
  const round = [...points.slice(foot + 1), ...points.slice(0, foot + 1)];
  const top = Math.floor(round.length / 2);
  return {
    door,
    ways: [
      [door, ...round.slice(0, top + 1)],
      [door, ...round.slice(top).reverse()],
    ],
  };
}
