import { editYaml } from "../../edit/editYaml";
import { Refused } from "../../edit/Refused";
import type { Draft } from "../../model/draft";
import type { Revision } from "./Revision";

/** Puts a chapter elsewhere in the reading order. */
export function moveChapter(revision: Revision, { story, id }: Draft, slug: string, to: number): void {
  const index = story?.value.chapters.indexOf(slug) ?? -1;
  if (!story || index < 0) throw new Refused(`story.yaml does not name the chapter "${slug}", so it has no place yet.`);
  revision.edit(`content/${id}/story.yaml`, (text) => editYaml(text, { move: ["chapters", index], to }).text);
}
