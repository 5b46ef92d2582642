import { drawPage } from "@/story/desk/drawPage";
import { openDraft } from "@/story/desk/openDraft";
import type { Content } from "@/story/model/content";
import { filesState } from "@/story/read/filesState";
import { type KeptPage, keptPages } from "./keptPages";

/** The page kept under a key, from the files as they are now, if another of its story has changed on the disk meanwhile. */
export async function pageWith(key: string, content: Content): Promise<KeptPage | undefined> {
  const source = keptPages.source(key);
  if (!source) return undefined;
  const { story, chapter, texts } = source;
  const disk = await filesState(story, content.root, texts);
  if (disk !== source.disk) {
    const opened = await openDraft(story, texts, content);
    keptPages.keep(key, { story, chapter, texts, disk }, () => drawPage(opened, chapter));
  }
  return keptPages.drawn(key);
}
