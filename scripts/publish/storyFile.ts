import type { PublishedFile, StoryFile } from "../../components/customElements/offline/storyFile";
import { contentType, isText } from "../site/contentType.mjs";
import { assetsOf } from "./assetsOf";
import type { PageFacts } from "./pageFacts";
import { bytesOf, type SiteFiles } from "./siteFiles";

/** A story's pages and what they are made of. `also` are paths that no page names as a part of its own. Pictures come in one size each; films and sounds, which may be larger than all the rest, come where a reader asks for them too. */
export function storyFile(pages: PageFacts[], also: string[], files: SiteFiles, basePath: string): StoryFile {
  const sizes = new Map(pages.flatMap(({ pictures }) => pictures));
  const parts = [...assetsOf(pages, files, basePath), ...also].filter((path) => !sizes.has(path) && !isClip(path));
  const made = (path: string, paths: string[]): PublishedFile => {
    const type = contentType(path);
    const bytes = bytesOf(files.get(path) ?? Buffer.alloc(0));
    return { paths, type, ...(isText(type) ? { text: bytes.toString() } : { base64: bytes.toString("base64") }) };
  };
  const others = (path: string) => [...sizes].filter(([, shown]) => shown === path).map(([other]) => other);
  const all = [
    ...pages.map(({ file, address }) => made(file, [`${basePath}${address}`])),
    ...parts.map((path) =>
      made(
        path,
        [path, ...others(path)].map((one) => `${basePath}/${one}`),
      ),
    ),
  ];
  // Text first: so a reader's browser can tell from what has come how much has been sent, see shareSent.ts.
  return { files: [...all.filter((file) => "text" in file), ...all.filter((file) => "base64" in file)] };
}

export const isClip = (path: string) => path.startsWith("_attest/clips/");
