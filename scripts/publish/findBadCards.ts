import { budgets } from "./budgets";
import type { Page, Problem } from "./page";
import { resolveAddress } from "./references";
import { type SiteFiles, sizeOf } from "./siteFiles";
import { formatKB } from "./weighPage";

/** Preview cards that a page names and the site does not have, or that are too heavy. The address is absolute: what counts is its path. */
export function findBadCards({ $, address, file }: Page, files: SiteFiles, basePath: string): Problem[] {
  const named = $('meta[property="og:image"], meta[name="twitter:image"]')
    .toArray()
    .map((element) => $(element).attr("content") ?? "");
  return [...new Set(named)].flatMap((card): Problem[] => {
    const { pathname } = new URL(card, "http://site.invalid");
    const target = resolveAddress(pathname, file, basePath);
    const picture = typeof target === "string" ? undefined : files.get(target.file);
    if (!picture) return [{ page: address, problem: `names a preview card that is not there: ${card}` }];
    if (sizeOf(picture) <= budgets.card) return [];
    const over = `${formatKB(sizeOf(picture))} is over the budget of ${formatKB(budgets.card)}`;
    return [{ page: address, problem: `preview card: ${over}` }];
  });
}
