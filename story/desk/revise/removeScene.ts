import { editChapter } from "../../edit/editChapter";
import type { Draft } from "../../model/draft";
import { chaptersWith } from "./chaptersWith";
import { enterMoved } from "./enterMoved";
import type { Revision } from "./Revision";
import { propOf, tagsOf } from "./tagsOf";

/** Takes a scene away with all its steps, in all languages. Old links lead to `to`: the chapter that told it, where none is named. */
export function removeScene(revision: Revision, draft: Draft, scene: string, to?: string): void {
  const { id: story } = draft;
  const told = chaptersWith(revision, story, scene);
  for (const file of told)
    revision.edit(file, (text) =>
      tagsOf(text, "Scene")
        .filter((tag) => propOf(tag, "is") === scene)
        .reduceRight((now, { start }) => editChapter(now, { delete: start }).text, text),
    );
  for (const file of revision.copies(story, `scenes/${scene}.yaml`)) revision.remove(file);
  const home = to ?? draft.chapters.find(({ file }) => told.includes(file))?.slug;
  if (!home) return;
  const steps = Object.keys(draft.scenes.get(scene)?.value.steps ?? {});
  enterMoved(revision, draft, [
    { kind: "scene", from: scene, to: home },
    ...steps.map((from) => ({ kind: "step" as const, from, to: home })),
  ]);
}
