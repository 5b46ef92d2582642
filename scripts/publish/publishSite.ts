import { rm } from "node:fs/promises";
import { join } from "node:path";
import { bundleElements } from "./bundleElements";
import { finishSite, isLeft } from "./finishSite";
import { findKept, forgetStories, noteStories } from "./keptStories";
import type { Problem } from "./page";
import type { Publishing } from "./publishing";
import { readSiteFiles, writeSiteFiles } from "./siteFiles";
import { swapIn } from "./swapIn";
import type { Weight } from "./weighPage";

export type Published = { pages: number; weights: Weight[]; problems: Problem[] };

/** Makes the site and swaps it in. With any problem nothing is written and the site that stood before still stands. */
export async function publishSite({
  exported,
  elements,
  scratch,
  out,
  basePath,
  siteUrl,
  redirects,
  inputs = {},
}: Publishing): Promise<Published> {
  const [site, script] = await Promise.all([
    readSiteFiles(exported, (path) => isLeft(path, siteUrl)),
    bundleElements(elements),
  ]);
  const known = findKept(inputs, out, scratch);
  const absent = Object.keys(inputs).filter((id) => !site.has(`${id}/index.html`));
  const lost = absent.filter((id) => !known.has(id));
  if (lost.length > 0)
    throw new Error(`out/ changed while the site was built: ${lost.join(", ")} is to be rendered anew. Build again.`);
  const kept = absent.flatMap((id) => known.get(id) ?? []);
  const finishedSite = await finishSite(site, script, { basePath, siteUrl, redirects, kept });
  const { files, weights, problems } = finishedSite;
  const pages = [...files.keys()].filter((path) => path.endsWith(".html")).length;
  if (pages === 0) throw new Error(`${exported} holds no page.`);
  if (problems.length > 0) return { pages, weights, problems };

  const finished = join(scratch, "site");
  await rm(finished, { recursive: true, force: true });
  await writeSiteFiles(finished, files);
  forgetStories(scratch);
  await swapIn(finished, out, join(scratch, "last-site"));
  // The site's files are the export's under other names: what the next build writes over must not be these.
  await rm(exported, { recursive: true, force: true });
  noteStories(finishedSite, inputs, basePath, scratch);
  return { pages, weights, problems };
}
