import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** What axe finds that keeps readers out of the open page; `rules` of its own, or all; none of it within `besides`, a selector. */
export async function barriers(page: Page, { rules, besides }: { rules?: string[]; besides?: string } = {}) {
  // Within the page alone: none of ours holds a frame of another site, for which axe would open a page of its own each time.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (rules) axe.withRules(rules);
  if (besides) axe.exclude(besides);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}
