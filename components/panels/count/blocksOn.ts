import type { Block, Page } from "./CountState";

/** All that is ruled off on a page, and told already. */
export function blocksOn(page: Page): Block[] {
  const blocks =
    page.kind === "marks" ? page.blocks : page.kind === "columns" ? page.columns.flatMap((each) => each.blocks) : [];
  return blocks.filter(({ flags }) => flags.length > 0);
}
