import { editChapter } from "../../edit/editChapter";
import { editYaml } from "../../edit/editYaml";
import { Refused } from "../../edit/Refused";
import type { Draft } from "../../model/draft";
import { chaptersWith } from "./chaptersWith";
import { enterMoved } from "./enterMoved";
import { hasStep } from "./hasStep";
import type { Revision } from "./Revision";
import { stepsTold } from "./stepsTold";

/** Takes a step out of its scene and out of the chapter that tells it, in all languages. Old links to it lead to the one before. */
export function removeStep(revision: Revision, draft: Draft, scene: string, step: string): void {
  const { id: story } = draft;
  const steps = Object.keys(draft.scenes.get(scene)?.value.steps ?? {});
  const index = steps.indexOf(step);
  const beside = steps[index - 1] ?? steps[index + 1];
  if (!beside) throw new Refused(`"${step}" is the only step of scene "${scene}": remove the scene.`);
  for (const file of revision.copies(story, `scenes/${scene}.yaml`))
    revision.edit(file, (text) => (hasStep(text, step) ? editYaml(text, { delete: ["steps", step] }).text : text));
  for (const file of chaptersWith(revision, story, scene))
    revision.edit(file, (text) => {
      const told = stepsTold(text, scene).get(step);
      return told ? editChapter(text, { delete: told.start }).text : text;
    });
  enterMoved(revision, draft, [{ kind: "step", from: step, to: beside }]);
}
