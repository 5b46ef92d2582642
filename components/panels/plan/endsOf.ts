import svgpath from "svgpath";
import type { Spot } from "./PlanFile";

/** Where a path of absolute coordinates begins and ends. */
export function endsOf(d: string): { from: Spot; to: Spot } {
  const points: Spot[] = [];
  svgpath(d)
    .abs()
    .iterate((segment, _, x, y) => {
      const [kind, ...numbers] = segment as [string, ...number[]];
      const [first = x, last = y] = numbers.slice(-2);
      if (kind === "H") points.push({ x: first, y });
      else if (kind === "V") points.push({ x, y: first });
      else if (kind === "Z") points.push(points[0] ?? { x, y });
      else points.push({ x: first, y: last });
    });
  const nowhere = { x: 0, y: 0 };
  return { from: points[0] ?? nowhere, to: points.at(-1) ?? nowhere };
}
