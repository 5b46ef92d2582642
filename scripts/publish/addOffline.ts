import { gzipSync } from "node:zlib";
import type { Elements } from "./bundleElements";
import { hashedName } from "./hashedName";
import type { Page } from "./page";
import type { SiteFiles } from "./siteFiles";
import { storyFile } from "./storyFile";

/**
 * Makes of each story one file for readers who keep it, and tells the story's pages its name and sizes. Two versions of a
 * story have two names, so that a page asks for the very version that it is of.
 */
export function addOffline(files: SiteFiles, pages: Page[], elements: Elements, basePath: string): void {
  const stories = new Set(pages.filter(keepsStory).map(({ file }) => file.split("/")[0] ?? ""));
  if (stories.size === 0) return;
  for (const { path, code } of [elements.offline, elements.worker]) files.set(path, code);
  for (const story of stories) {
    const own = pages.filter(({ file }) => file.startsWith(`${story}/`) && !file.startsWith(`${story}/embed/`));
    const text = () => JSON.stringify(storyFile(own, [elements.offline.path], files, basePath));
    // Its name stands in pages that it holds: it is that of what it holds without its name.
    const unnamed = text();
    const path = hashedName(`_attest/${story}`, unnamed, "json");
    const kb = Math.ceil(gzipSync(unnamed, { level: 9 }).length / 1000);
    for (const page of own) {
      page.$("keep-offline").attr({ "data-kb": `${kb}`, "data-bytes": `${Buffer.byteLength(unnamed)}` });
      const told = page.$("[data-story]").attr("data-file", `${basePath}/${path}`);
      if (told.length > 0) files.set(page.file, Buffer.from(page.$.html()));
    }
    files.set(path, Buffer.from(text()));
  }
}

const keepsStory = ({ $ }: Page) => $("keep-offline").length > 0;
