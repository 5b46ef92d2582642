import { editChapter } from "../../edit/editChapter";
import { editTop } from "../../edit/editTop";
import { editYaml } from "../../edit/editYaml";
import type { Draft } from "../../model/draft";
import { chaptersWith } from "./chaptersWith";
import { enterMoved } from "./enterMoved";
import { hasStep } from "./hasStep";
import type { Revision } from "./Revision";
import { rekey } from "./rekey";
import { relink } from "./relink";
import { rereview } from "./rereview";
import { stepsTold } from "./stepsTold";

/** Gives a step of a scene another id, wherever it is told, drawn, linked to or shown: in all languages, on cards and on the cover. */
export function renameStep(revision: Revision, draft: Draft, scene: string, from: string, to: string): void {
  const { id: story } = draft;
  relink(revision, { story, kind: "step", from, to, chapters: [...draft.known.chapters] });
  const { parsed } = draft.scenes.get(scene) ?? {};
  const refs = (parsed?.panel.stepRefs?.(parsed.scene) ?? []).filter(({ id }) => id === from);
  for (const file of revision.copies(story, `scenes/${scene}.yaml`))
    revision.edit(file, (text) => {
      const own = file === draft.scenes.get(scene)?.file ? refs : [];
      const led = editYaml(text, ...own.map(({ path }) => ({ replace: path, value: to }))).text;
      return hasStep(led, from) ? editYaml(led, { rename: ["steps", from], name: to }).text : led;
    });
  for (const file of chaptersWith(revision, story, scene))
    revision.edit(file, (text) => {
      const step = stepsTold(text, scene).get(from);
      return step ? editChapter(text, { set: step.start, prop: "id", value: to }).text : text;
    });
  const shown = draft.story?.value.cover;
  if (shown?.scene === scene && shown.step === from)
    revision.edit(
      `content/${story}/story.yaml`,
      (text) => editYaml(text, { replace: ["cover", "step"], value: to }).text,
    );
  for (const { file, value } of draft.chapters)
    if (value.cardStep === from)
      revision.edit(file, (text) => editTop(text, { replace: ["cardStep"], value: to }).text);
  rereview(revision, draft, "step", from, to);
  rekey(revision, story, [
    [new RegExp(`^(scenes/${scene}\\.yaml/steps)/${from}(?=/)`, "gm"), `$1/${to}`],
    [new RegExp(`^(chapters/[^/]+/steps)/${from}(?= )`, "gm"), `$1/${to}`],
  ]);
  enterMoved(revision, draft, [{ kind: "step", from, to }]);
}
