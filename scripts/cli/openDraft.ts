import { checkStory } from "@/story/check/checkStory";
import { linkStory } from "@/story/link/linkStory";
import { renderableDraft } from "@/story/link/renderableDraft";
import type { Content } from "@/story/model/content";
import type { Draft } from "@/story/model/draft";
import type { Finding } from "@/story/model/finding";
import type { Scene } from "@/story/model/scene";
import { readStory } from "@/story/read/readStory";

/** A story as its files say it, and its scenes as far as they can be drawn: a mistake in one of its files hides no other. */
export type Opened = { draft: Draft; findings: Finding[]; scenes: ReadonlyMap<string, Scene> };

export async function openDraft(id: string, content: Content): Promise<Opened> {
  const draft = await readStory(id, content);
  const findings = checkStory(draft);
  // What is wrong with a chapter keeps no graphic from being told.
  const ofScenes = findings.filter(({ place }) => place.file.includes("/scenes/"));
  const story = draft.story && linkStory(renderableDraft(draft, ofScenes));
  return { draft, findings, scenes: story?.scenes ?? new Map() };
}
