import { gzipSync } from "node:zlib";
import type { StoryFile } from "../../components/elements/offline/storyFile";
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
    const make = () => storyFile(own, [elements.offline.path], files, basePath);
    // Its name and sizes stand in pages that it holds: the name is that of what it holds without them, and the sizes, as
    // long as others in their place, are counted with them.
    const path = hashedName(`_attest/${story}`, JSON.stringify(make()), "json");
    for (let times = 0; times < 2; times++) {
      const sizes = sizesOf(make());
      for (const page of own) {
        page.$("keep-offline").attr(sizes);
        const told = page.$("[data-story]").attr("data-file", `${basePath}/${path}`);
        if (told.length > 0) files.set(page.file, Buffer.from(page.$.html()));
      }
    }
    files.set(path, Buffer.from(JSON.stringify(make())));
  }
}

function sizesOf(file: StoryFile): Record<string, string> {
  const json = JSON.stringify(file);
  const text = JSON.stringify(file.files.filter((one) => "text" in one));
  return {
    "data-kb": `${Math.ceil(gzipSync(json, { level: 9 }).length / 1000)}`,
    "data-text": `${Buffer.byteLength(text)}`,
    "data-all": `${Buffer.byteLength(json)}`,
  };
}

const keepsStory = ({ $ }: Page) => $("keep-offline").length > 0;
