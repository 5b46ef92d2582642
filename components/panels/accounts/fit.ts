import { wrapLines } from "@/components/panels/wrapLines";

/** Characters on a line of each cell on a 320 px screen. */
export const WIDTH = { who: 16, route: 17, checked: 17 };

type Cells = { who: string; route: string; checked: string };

export const cells = ["who", "route", "checked"] as const;

/** Lines that a row needs on a phone: those of its highest cell. */
export function linesOf(row: Cells): number {
  return Math.max(...cells.map((cell) => wrapLines(row[cell], WIDTH[cell]).length));
}
