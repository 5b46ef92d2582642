import { gzipSync } from "node:zlib";
import type { StoryFile } from "../../components/customElements/offline/storyFile";
import { assetsOf } from "./assetsOf";
import type { Elements } from "./bundleElements";
import { hashedName } from "./hashedName";
import type { Page } from "./page";
import type { PageFacts } from "./pageFacts";
import { bytesOf, type SiteFiles, textOf } from "./siteFiles";
import { isClip, storyFile } from "./storyFile";
import { storyOf } from "./storyOf";

const told = ["data-file", "data-kb", "data-text", "data-all", "data-clips", "data-clips-kb"] as const;
type Told = Record<(typeof told)[number], string>;
type Sizes = Pick<Told, "data-kb" | "data-text" | "data-all">;
/** Stands in a page for what is known only once all of its story's pages are finished. */
const blank = (name: string) => ` ${name}="%${name}%"`;

/** Leaves room in a page for the name and the sizes of its story's file. */
export function leaveRoom({ $ }: Page): void {
  $("[data-story]").attr("data-file", "%data-file%");
  for (const name of told.slice(1)) $("keep-offline").attr(name, `%${name}%`);
}

/**
 * Makes of each story one file for readers who keep it, and tells the story's pages its name and sizes. Two versions of a
 * story have two names, so that a page asks for the very version that it is of. Returns, by story, the paths of what was made.
 */
export function addOffline(
  files: SiteFiles,
  pages: PageFacts[],
  elements: Elements,
  basePath: string,
): Map<string, string[]> {
  const made = new Map<string, string[]>();
  for (const [story, own] of byStory(pages)) {
    const fill = (values: Partial<Told>) => {
      for (const { file } of own) files.set(file, Buffer.from(filled(textOf(files, file), values)));
    };
    if (!own.some(({ keeps }) => keeps)) {
      fill({});
      continue;
    }
    for (const { path, code } of [elements.offline, elements.worker]) files.set(path, code);
    const blanks = new Map(own.map(({ file }) => [file, textOf(files, file)]));
    const make = () => storyFile(own, [elements.offline.path], files, basePath);
    // Its name and sizes stand in pages that it holds: the name is that of what it holds without them, and the sizes, as
    // long as others in their place, are counted with them.
    fill({});
    const path = hashedName(`_attest/${story.replace("/", "-")}`, JSON.stringify(make()), "json");
    const clips = clipsOf(own, files, basePath);
    let sizes = sizesOf(make());
    for (let times = 0; times < 2; times++) {
      for (const [file, text] of blanks) {
        files.set(file, Buffer.from(filled(text, { "data-file": `${basePath}/${path}`, ...sizes, ...clips })));
      }
      sizes = sizesOf(make());
    }
    files.set(path, Buffer.from(JSON.stringify(make())));
    made.set(story, [path, elements.offline.path, elements.worker.path]);
  }
  return made;
}

/** The pages of each story but those for other sites' frames. */
function byStory(pages: PageFacts[]): Map<string, PageFacts[]> {
  const stories = new Map<string, PageFacts[]>();
  for (const page of pages) {
    const story = storyOf(page.file);
    const part = page.file.slice(story.length + 1).split("/")[0];
    if (part === "" || part === "embed") continue;
    const known = stories.get(story) ?? [];
    known.push(page);
    stories.set(story, known);
  }
  return stories;
}

const filled = (html: string, values: Partial<Told>) =>
  told.reduce((text, name) => text.replaceAll(blank(name), values[name] ? ` ${name}="${values[name]}"` : ""), html);

/** The films and sounds of a story, with their captions, which a reader may keep too. */
function clipsOf(pages: PageFacts[], files: SiteFiles, basePath: string): Partial<Told> {
  const paths = [...assetsOf(pages, files, basePath)].filter(isClip);
  if (paths.length === 0) return {};
  const size = paths.reduce((sum, path) => sum + bytesOf(files.get(path) ?? Buffer.alloc(0)).length, 0);
  return {
    "data-clips": paths.map((path) => `${basePath}/${path.split("/").map(encodeURIComponent).join("/")}`).join(" "),
    "data-clips-kb": `${Math.ceil(size / 1000)}`,
  };
}

function sizesOf(file: StoryFile): Sizes {
  const json = JSON.stringify(file);
  const text = JSON.stringify(file.files.filter((one) => "text" in one));
  return {
    "data-kb": `${Math.ceil(gzipSync(json, { level: 9 }).length / 1000)}`,
    "data-text": `${Buffer.byteLength(text)}`,
    "data-all": `${Buffer.byteLength(json)}`,
  };
}
