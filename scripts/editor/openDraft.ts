import { checkStory } from "@/story/check/checkStory";
import { linkStory } from "@/story/link/linkStory";
import { soundPart } from "@/story/link/soundPart";
import type { Draft } from "@/story/model/draft";
import type { Finding } from "@/story/model/finding";
import type { AnyPanel, Scene } from "@/story/model/scene";
import { readStory } from "@/story/read/readStory";

/** A story as its files say it, and its scenes as far as they can be drawn: a mistake in one of its files hides no other. */
export type Opened = { draft: Draft; findings: Finding[]; scenes: ReadonlyMap<string, Scene> };

export async function openDraft(id: string, root: string, panels: Record<string, AnyPanel>): Promise<Opened> {
  const draft = await readStory(id, root);
  const findings = checkStory(draft, panels);
  // What is wrong with a chapter keeps no graphic from being told.
  const ofScenes = findings.filter(({ place }) => place.file.includes("/scenes/"));
  const story = draft.story && linkStory(soundPart(draft, ofScenes, panels), panels);
  return { draft, findings, scenes: story?.scenes ?? new Map() };
}
