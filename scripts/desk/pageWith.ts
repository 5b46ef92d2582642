import { drawPage } from "@/story/desk/drawPage";
import { openDraft } from "@/story/desk/openDraft";
import type { Content } from "@/story/model/content";
import { filesState } from "@/story/read/filesState";
import { type KeptPage, keptPages } from "./keptPages";

/** The page kept under a key, drawn anew where another file of its story has changed on the disk meanwhile. */
export async function pageWith(key: string, content: Content): Promise<KeptPage | undefined> {
  const kept = keptPages.get(key);
  if (!kept) return undefined;
  const { story, chapter, texts } = kept;
  const disk = await filesState(story, content.root, texts);
  if (disk === kept.disk) return kept;
  const opened = await openDraft(story, texts, content);
  return keptPages.keep(key, { story, chapter, texts, disk }, drawPage(opened, chapter));
}
