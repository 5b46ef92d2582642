import { checkStory } from "../check/checkStory";
import type { Content } from "../model/content";
import type { Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import { readStory } from "../read/readStory";
import { withUnsaved } from "../read/unsaved";

/** A story as it would be with some texts saved, and what `npm run check` would find in it. */
export type OpenDraft = { draft: Draft; findings: Finding[] };

/** Opens a story, or an edition of one ("ferry-2019/fr"). `texts`: unsaved ones, by the paths of their files from the project. */
export async function openDraft(id: string, texts: ReadonlyMap<string, string>, content: Content): Promise<OpenDraft> {
  const draft = await withUnsaved(texts, () => readStory(id, content));
  return { draft, findings: checkStory(draft) };
}
