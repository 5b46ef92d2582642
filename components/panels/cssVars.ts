import type { CSSProperties } from "react";

/** The numbers that a style sheet lays a drawing out by, as custom properties; a thousandth is as fine as it is drawn. */
export function cssVars(numbers: Record<string, number>): CSSProperties {
  return Object.fromEntries(Object.entries(numbers).map(([name, value]) => [`--${name}`, Number(value.toFixed(3))]));
}
