import svgpath from "svgpath";
import type { Box } from "./PlanFile";

/** The box around a path of absolute coordinates; what bends may be reckoned a little too large. Undefined where there is none. */
export function boundsOf(d: string): Box | undefined {
  const [xs, ys]: [number[], number[]] = [[], []];
  svgpath(d)
    .unarc()
    .unshort()
    .abs()
    .iterate((segment, _, x, y) => {
      const [kind, ...numbers] = segment as [string, ...number[]];
      if (kind === "H") xs.push(...numbers);
      else if (kind === "V") ys.push(...numbers);
      else for (const [index, value] of numbers.entries()) (index % 2 === 0 ? xs : ys).push(value);
      if (kind === "H") ys.push(y);
      if (kind === "V") xs.push(x);
    });
  if (xs.length === 0 || ys.length === 0) return undefined;
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** The box around boxes. */
export const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});
