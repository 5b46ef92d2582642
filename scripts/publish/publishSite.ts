import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Redirect } from "@/story/model/published";
import { bundleElements } from "./bundleElements";
import { finishSite } from "./finishSite";
import type { Problem } from "./page";
import { readSiteFiles, writeSiteFiles } from "./siteFiles";
import { swapIn } from "./swapIn";
import type { Weight } from "./weighPage";

export type Publishing = {
  /** Next's export. */
  exported: string;
  /** Where index.ts and head.ts of the custom elements are. */
  elements: string;
  /** Where the site is made and where the last one waits: on the same disk as `out`. */
  scratch: string;
  out: string;
  /** "" or "/a/b". */
  basePath: string;
  /** "https://example.org", or "" where nobody knows it yet. */
  siteUrl: string;
  /** Paths that are published no more, and those they lead to: "demo/old/" to "demo/new/". */
  redirects?: Redirect[];
};

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
}: Publishing): Promise<Published> {
  const [site, script] = await Promise.all([readSiteFiles(exported), bundleElements(elements)]);
  const { files, weights, problems } = await finishSite(site, script, { basePath, siteUrl, redirects });
  const pages = [...files.keys()].filter((path) => path.endsWith(".html")).length;
  if (pages === 0) throw new Error(`${exported} holds no page.`);
  if (problems.length > 0) return { pages, weights, problems };

  const finished = join(scratch, "site");
  await rm(finished, { recursive: true, force: true });
  await writeSiteFiles(finished, files);
  await swapIn(finished, out, join(scratch, "last-site"));
  return { pages, weights, problems };
}
