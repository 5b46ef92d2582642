import { blocksOn } from "./blocksOn";
import type { Page } from "./CountState";

/** How many marks of a page are solid and how many are rings. */
export function countMarks(page: Page): { solid: number; rings: number } {
  const sum = (kind: boolean) =>
    blocksOn(page)
      .filter(({ solid }) => solid === kind)
      .reduce((all, { marks }) => all + marks, 0);
  return { solid: sum(true), rings: sum(false) };
}
