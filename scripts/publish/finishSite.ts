import { rulesAhead } from "../../components/elements/rulesAhead";
import { addElements } from "./addElements";
import { addOffline, leaveRoom } from "./addOffline";
import { assetsOf } from "./assetsOf";
import type { Elements } from "./bundleElements";
import { findBadCards } from "./findBadCards";
import { findDeadLinks } from "./findDeadLinks";
import { findForbidden } from "./findForbidden";
import { findStrayRequests } from "./findStrayRequests";
import { fontsAtOnce } from "./fontsAtOnce";
import { headersFile } from "./headersFile";
import { joinStyles } from "./joinStyles";
import type { KeptStory } from "./keptStories";
import { type Page, type Problem, readPage } from "./page";
import { type PageFacts, pageFacts } from "./pageFacts";
import { policy } from "./policy";
import type { Publishing } from "./publishSite";
import { leadOn, redirectPages } from "./redirectPages";
import { type SiteFiles, textOf } from "./siteFiles";
import { stripRuntime } from "./stripRuntime";
import { findHeavy, type Weight, weighPage } from "./weighPage";

export type Finished = {
  files: SiteFiles;
  pages: PageFacts[];
  /** By story, the paths of what readers who keep it fetch besides. */
  offline: Map<string, string[]>;
  weights: Weight[];
  problems: Problem[];
};

/** What Next exports for itself: flight data for its router, and its page for lost readers twice over ("404.html" stays). */
const forNext = /(^|\/)(__next\.[^/]*|index)\.txt$|^_not-found\/|^_not-found\.|^404\/|^404\.txt$/;

/** Where the site stands, as `Publishing` has it. */
type Placing = Pick<Publishing, "basePath" | "siteUrl" | "redirects"> & {
  /** Stories that stand as they were published last. */
  kept?: KeptStory[];
};

/** What only names addresses in full, for other sites to read: without the site's own it would be wrong from end to end. */
const forOthers = /(^|\/)(sitemap\.xml|feed\.xml|oembed\.json)$/;

/** What stands in the export for parts that its stories have not: see app/storyParams.ts. */
const forNobody = /(^|\/)_none(\/|$)/;

/** Whether a file of Next's export is no part of the site. */
export const isLeft = (path: string, siteUrl: string): boolean =>
  forNext.test(path) || forNobody.test(path) || (siteUrl === "" && forOthers.test(path));

/** Next's export as it is to be served. Writes nothing; everything wrong with any page is told at once. */
export async function finishSite(
  exported: SiteFiles,
  elements: Elements,
  { basePath, siteUrl, redirects = [], kept = [] }: Placing,
): Promise<Finished> {
  const files: SiteFiles = new Map([...exported].filter(([path]) => !isLeft(path, siteUrl)));
  for (const { path, code } of elements.modules) files.set(path, code);
  for (const { files: own } of kept) for (const [path, file] of own) if (!files.has(path)) files.set(path, file);
  const rules = policy([elements.head, rulesAhead, leadOn]);
  const finished: PageFacts[] = [];
  const problems: Problem[] = [];
  const badCards: Problem[] = [];
  const finish = (page: Page) => {
    files.set(page.file, Buffer.from(page.$.html()));
    finished.push(pageFacts(page, basePath));
    badCards.push(...findBadCards(page, files, basePath));
  };
  for (const path of [...exported.keys()].filter((path) => path.endsWith(".html") && files.has(path))) {
    const page = readPage(path, textOf(files, path));
    stripRuntime(page);
    problems.push(...findForbidden(page));
    await joinStyles(page, files, basePath);
    const fonts = fontsAtOnce(page, files, basePath);
    problems.push(...addElements(page, { elements, policy: rules, basePath, fonts }));
    problems.push(...findStrayRequests(page, files, basePath));
    leaveRoom(page);
    finish(page);
  }
  for (const [path, html] of redirectPages(files, redirects, basePath)) {
    const page = readPage(path, html.toString());
    addElements(page, { elements, policy: rules, basePath, fonts: [] });
    finish(page);
  }
  const pages = [...kept.map(({ facts }) => facts), ...finished];
  problems.push(...findDeadLinks(pages, files, basePath), ...badCards);
  dropUnused(files, pages, basePath);
  const offline = addOffline(files, finished, elements, basePath);
  const weights = [...kept.flatMap(({ weights }) => weights), ...finished.flatMap((page) => weighPage(page, files))];
  problems.push(...findHeavy(weights));
  files.set("_headers", Buffer.from(headersFile(rules, basePath)));
  return { files, pages, offline, weights, problems };
}

/** Of what Next and publishing made, only what a page or a style sheet asks for is served; all else is served as it is. */
function dropUnused(files: SiteFiles, pages: PageFacts[], basePath: string): void {
  const used = assetsOf(pages, files, basePath);
  for (const path of [...files.keys()]) {
    if (/^(_next|_attest)\//.test(path) && !used.has(path)) files.delete(path);
  }
}
