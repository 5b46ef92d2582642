import { rulesAhead } from "../../components/elements/rulesAhead";
import { addElements } from "./addElements";
import { addOffline } from "./addOffline";
import type { Elements } from "./bundleElements";
import { findBadCards } from "./findBadCards";
import { findDeadLinks } from "./findDeadLinks";
import { findForbidden } from "./findForbidden";
import { findStrayRequests } from "./findStrayRequests";
import { fontsAtOnce } from "./fontsAtOnce";
import { headersFile } from "./headersFile";
import { joinStyles } from "./joinStyles";
import { type Page, type Problem, readPage } from "./page";
import { policy } from "./policy";
import type { Publishing } from "./publishSite";
import { leadOn, redirectPages } from "./redirectPages";
import type { SiteFiles } from "./siteFiles";
import { stripRuntime } from "./stripRuntime";
import { usedFiles } from "./usedFiles";
import { findHeavy, type Weight, weighPage } from "./weighPage";

export type Finished = { files: SiteFiles; weights: Weight[]; problems: Problem[] };

/** What Next exports for itself: flight data for its router, and its page for lost readers twice over ("404.html" stays). */
const forNext = /(^|\/)(__next\.[^/]*|index)\.txt$|^_not-found\/|^_not-found\.|^404\/|^404\.txt$/;

/** Where the site stands, as `Publishing` has it. */
type Placing = Pick<Publishing, "basePath" | "siteUrl" | "redirects">;

/** What only names addresses in full, for other sites to read: without the site's own it would be wrong from end to end. */
const forOthers = /(^|\/)(sitemap\.xml|feed\.xml|oembed\.json)$/;

/** Next's export as it is to be served. Touches no disk; everything wrong with any page is told at once. */
export async function finishSite(
  exported: SiteFiles,
  elements: Elements,
  { basePath, siteUrl, redirects = [] }: Placing,
): Promise<Finished> {
  const left = siteUrl === "" ? [forNext, forOthers] : [forNext];
  const files: SiteFiles = new Map([...exported].filter(([path]) => !left.some((kind) => kind.test(path))));
  for (const { path, code } of elements.modules) files.set(path, code);
  const rules = policy([elements.head, rulesAhead, leadOn]);
  const problems: Problem[] = [];
  const pages: Page[] = [];
  for (const [path, html] of [...files].filter(([path]) => path.endsWith(".html"))) {
    const page = readPage(path, html.toString());
    stripRuntime(page);
    problems.push(...findForbidden(page));
    await joinStyles(page, files, basePath);
    const fonts = fontsAtOnce(page, files, basePath);
    problems.push(...addElements(page, { elements, policy: rules, basePath, fonts }));
    problems.push(...findStrayRequests(page, files, basePath));
    files.set(path, Buffer.from(page.$.html()));
    pages.push(page);
  }
  for (const [path, html] of redirectPages(files, redirects, basePath)) {
    const page = readPage(path, html.toString());
    addElements(page, { elements, policy: rules, basePath, fonts: [] });
    files.set(path, Buffer.from(page.$.html()));
    pages.push(page);
  }
  problems.push(...findDeadLinks(pages, files, basePath));
  problems.push(...pages.flatMap((page) => findBadCards(page, files, basePath)));
  dropUnused(files, pages, basePath);
  addOffline(files, pages, elements, basePath);
  const weights = pages.flatMap((page) => weighPage(page, files, basePath));
  problems.push(...findHeavy(weights));
  files.set("_headers", Buffer.from(headersFile(rules, basePath)));
  return { files, weights, problems };
}

/** Of what Next and publishing made, only what a page or a style sheet asks for is served; all else is served as it is. */
function dropUnused(files: SiteFiles, pages: Page[], basePath: string): void {
  const used = usedFiles(pages, files, basePath);
  for (const path of [...files.keys()]) {
    if (/^(_next|_attest)\//.test(path) && !used.has(path)) files.delete(path);
  }
}
