import { factsOf } from "../../check/factsOf";
import { editChapter } from "../../edit/editChapter";
import { editYaml } from "../../edit/editYaml";
import { Refused } from "../../edit/Refused";
import type { Draft, SceneDraft } from "../../model/draft";
import { chaptersWith } from "./chaptersWith";
import type { Revision } from "./Revision";
import { stepsTold } from "./stepsTold";

/** Adds a step at the end of its scene, that shows what the last one does as far as that may be shown twice; editions get a gap for its words. */
export function addStep(revision: Revision, draft: Draft, scene: string, step: string): void {
  const { id: story } = draft;
  const found = draft.scenes.get(scene);
  const chapters = chaptersWith(revision, story, scene);
  const isOwn = (file: string) => draft.chapters.some((chapter) => chapter.file === file);
  if (!found || Object.keys(found.value.steps).length === 0 || !chapters.some(isOwn))
    throw new Refused(`A step is told in a chapter, behind others, and scene "${scene}" has none.`);
  revision.edit(
    found.file,
    (text) => editYaml(text, { insert: ["steps", step], value: stateFor(draft, found, step) }).text,
  );
  for (const file of chapters)
    revision.edit(file, (text) => {
      const behind = [...stepsTold(text, scene).values()].at(-1);
      if (!behind) return text;
      const words = isOwn(file) ? "What this step tells." : "{/* What this step tells. */}";
      return editChapter(text, { insert: `<Step id="${step}">\n\n${words}\n\n</Step>`, behind: behind.start }).text;
    });
}

/** What the last step says in the scene's file or, where its panel does not let that be said twice, as much of it as it does. */
function stateFor(draft: Draft, { value, parsed }: SceneDraft, step: string): unknown {
  const last = Object.values(value.steps).at(-1);
  if (!parsed || typeof last !== "object" || last === null) return last;
  const { panel } = parsed;
  const facts = factsOf(draft, parsed);
  const faults = (steps: object) => {
    const { data, error } = panel.schema.safeParse({ ...value, steps });
    return error ? Number.POSITIVE_INFINITY : panel.check(data, facts).length;
  };
  const fields = Object.entries(last);
  const shorter = fields.map(([, field]) => Object.fromEntries(fields.filter((one) => one[1] !== field)));
  const states = [last, ...shorter, {}].map((state) => ({ state, faults: faults({ ...value.steps, [step]: state }) }));
  const fewest = Math.min(...states.map((one) => one.faults));
  const best = states.filter((one) => one.faults === fewest);
  // Where it cannot be right at once, it is better empty than twice.
  return best.at(fewest > faults(value.steps) ? -1 : 0)?.state;
}
