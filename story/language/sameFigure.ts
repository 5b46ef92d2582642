import type { Figure } from "./rules";

/** Whether two figures say the same, be it in two languages: "half" and "la moitié". */
export const sameFigure = (one: Figure, other: Figure): boolean =>
  one.value === other.value ||
  (one.sense !== undefined && one.sense === other.sense) ||
  one.text.toLowerCase() === other.text.toLowerCase();
