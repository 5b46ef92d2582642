import { tagsIn } from "../check/tagsIn";
import { shownStory } from "../devOverlay/shownStory";
import type { DrawnPage } from "../model/desk";
import type { OpenDraft } from "./openDraft";

/** The story that a chapter's page is drawn from; where the page cannot be drawn, the scenes that keep it from being so. */
export function drawPage({ draft, findings }: OpenDraft, slug: string): DrawnPage {
  const story = shownStory(draft, findings);
  if (story?.chapters.some((chapter) => chapter.slug === slug)) return { story, broken: [] };
  const chapter = draft.chapters.find((one) => one.slug === slug);
  const named = (chapter ? tagsIn(chapter) : []).filter(({ name }) => name === "Scene");
  const ids = named.map(({ props }) => props.get("is") ?? "");
  return { broken: ids.filter((id) => draft.known.scenes.has(id) && !story?.scenes.has(id)) };
}
