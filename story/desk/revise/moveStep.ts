import { editChapter } from "../../edit/editChapter";
import { editYaml } from "../../edit/editYaml";
import { Refused } from "../../edit/Refused";
import type { Draft } from "../../model/draft";
import { chaptersWith } from "./chaptersWith";
import type { Revision } from "./Revision";
import { stepsTold } from "./stepsTold";

/** Puts a step elsewhere among those of its scene, in the scene's file and in the chapter of every language. */
export function moveStep(revision: Revision, draft: Draft, scene: string, step: string, to: number): void {
  const { file, value } = draft.scenes.get(scene) ?? {};
  const order = Object.keys(value?.steps ?? {}).filter((id) => id !== step);
  if (!file || to > order.length) throw new Refused(`There is no place ${to + 1} in scene "${scene}".`);
  order.splice(to, 0, step);
  revision.edit(file, (text) => editYaml(text, { move: ["steps", step], to }).text);
  for (const chapter of chaptersWith(revision, draft.id, scene))
    revision.edit(chapter, (text) => {
      const told = stepsTold(text, scene);
      const moved = told.get(step);
      if (!moved) return text;
      const before = order.slice(0, to).findLast((id) => told.has(id));
      const beside = told.get(before ?? order.slice(to + 1).find((id) => told.has(id)) ?? "");
      if (!beside) return text;
      const place = before === undefined ? { before: beside.start } : { behind: beside.start };
      return editChapter(text, { move: moved.start, ...place }).text;
    });
}
