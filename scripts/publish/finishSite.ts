import { splitId } from "@/story/model/edition";
import { rulesAhead } from "../../components/customElements/rulesAhead";
import { isForNext } from "../next/leftovers";
import { stripRuntime } from "../next/stripRuntime";
import { addElements } from "./addElements";
import { addOffline, leaveRoom } from "./addOffline";
import { assetsOf } from "./assetsOf";
import type { Elements } from "./bundleElements";
import { findBadCards } from "./findBadCards";
import { findDeadLinks } from "./findDeadLinks";
import { findForbidden } from "./findForbidden";
import { findStrayRequests } from "./findStrayRequests";
import { headersFile } from "./headersFile";
import { joinStyles } from "./joinStyles";
import { listFaces } from "./listFaces";
import { type Page, type Problem, readPage } from "./page";
import { type PageFacts, pageFacts } from "./pageFacts";
import { policy, policyHash } from "./policy";
import type { Finished, KeptStory, Publishing } from "./publishing";
import { purgeBeside } from "./purgeStyle";
import { leadOn, redirectPages } from "./redirectPages";
import { isRecord, selectablePerPage, wordsOf } from "./selectable";
import { type SiteFiles, textOf } from "./siteFiles";
import { storyOf } from "./storyOf";
import { findHeavy, weighPage } from "./weighPage";

/** Where the site stands, as `Publishing` has it. */
type Placing = Pick<Publishing, "basePath" | "siteUrl" | "redirects"> & {
  /** Stories that stand as they were published last. */
  kept?: KeptStory[];
};

/** What only names addresses in full, for other sites to read: without the site's own it would be wrong from end to end. */
const forOthers = /(^|\/)(sitemap\.xml|feed\.xml|oembed\.json)$/;

/** Whether a file of Next's export is no part of the site. */
export const isLeft = (path: string, siteUrl: string): boolean =>
  isForNext(path) || (siteUrl === "" && forOthers.test(path));

/** Next's export as it is to be served. Writes nothing; everything wrong with any page is told at once. */
export async function finishSite(
  exported: SiteFiles,
  elements: Elements,
  { basePath, siteUrl, redirects = [], kept = [] }: Placing,
): Promise<Finished> {
  const files: SiteFiles = new Map([...exported].filter(([path]) => !isLeft(path, siteUrl)));
  const scripts = [...elements.modules, elements.offline];
  for (const { path, code } of elements.modules) files.set(path, code);
  for (const { files: own } of kept) for (const [path, file] of own) if (!files.has(path)) files.set(path, file);
  const rules = (styles: string[]) => policy([elements.head, rulesAhead, leadOn], styles);
  const finished: PageFacts[] = [];
  const problems: Problem[] = [];
  const badCards: Problem[] = [];
  const finish = (page: Page) => {
    files.set(page.file, Buffer.from(page.$.html()));
    const facts = pageFacts(page, basePath);
    finished.push(facts);
    problems.push(...findStrayRequests(facts, files, basePath));
    badCards.push(...findBadCards(page, files, basePath));
  };
  const purge = purgeBeside(wordsOf([elements.head, ...scripts.map(({ code }) => code)].join("\n")));
  const selectable = selectablePerPage();
  const paths = [...exported.keys()].filter((path) => path.endsWith(".html") && files.has(path));
  for (const path of [...paths.filter(isRecord), ...paths.filter((path) => !isRecord(path))]) {
    const page = readPage(path, textOf(files, path));
    stripRuntime(page);
    problems.push(...findForbidden(page));
    const elementsHere = selectable(page);
    await joinStyles(page, (css) => purge(css, elementsHere), files, basePath);
    const faces = listFaces(page, files, basePath);
    const own = rules(
      page
        .$("style")
        .toArray()
        .map((style) => policyHash(page.$(style).text())),
    );
    problems.push(...addElements(page, { elements, policy: own, basePath, faces }));
    leaveRoom(page);
    finish(page);
  }
  for (const [path, html] of redirectPages(files, redirects, basePath)) {
    const page = readPage(path, html.toString());
    addElements(page, { elements, policy: rules([]), basePath, faces: [] });
    finish(page);
  }
  const pages = [...kept.map(({ facts }) => facts), ...finished];
  problems.push(...findDeadLinks(pages, files, basePath), ...badCards);
  dropUnused(files, pages, basePath);
  const offline = addOffline(files, finished, elements, basePath);
  const weights = [...kept.flatMap(({ weights }) => weights), ...finished.flatMap((page) => weighPage(page, files))];
  problems.push(...findHeavy(weights));
  // One header for all pages cannot name the style of each, as the page itself does.
  files.set("_headers", Buffer.from(headersFile(rules(["'unsafe-inline'"]), basePath, editionsIn(files))));
  return { files, pages, offline, weights, problems };
}

/** The ids of the editions that a site has. */
const editionsIn = (files: SiteFiles) =>
  new Set([...files.keys()].map(storyOf).filter((id) => splitId(id).language !== undefined));

/** Of what Next and publishing made, only what a page or a style sheet asks for is served; all else is served as it is. */
function dropUnused(files: SiteFiles, pages: PageFacts[], basePath: string): void {
  const used = assetsOf(pages, files, basePath);
  for (const path of [...files.keys()]) {
    if (/^(_next|_attest)\//.test(path) && !used.has(path)) files.delete(path);
  }
}
