import { editChapter } from "../../edit/editChapter";
import { editYaml } from "../../edit/editYaml";
import type { Draft } from "../../model/draft";
import { chaptersWith } from "./chaptersWith";
import { enterMoved } from "./enterMoved";
import type { Revision } from "./Revision";
import { rekey } from "./rekey";
import { relink } from "./relink";
import { propOf, tagsOf } from "./tagsOf";

/** Gives a scene another id: its files in all languages, the tags that tell it, the cover and links that lead to it. */
export function renameScene(revision: Revision, draft: Draft, from: string, to: string): void {
  const { id: story } = draft;
  relink(revision, { story, kind: "scene", from, to, chapters: [...draft.known.chapters] });
  for (const file of chaptersWith(revision, story, from))
    revision.edit(file, (text) =>
      tagsOf(text, "Scene")
        .filter((tag) => propOf(tag, "is") === from)
        .reduceRight((now, { start }) => editChapter(now, { set: start, prop: "is", value: to }).text, text),
    );
  for (const file of revision.copies(story, `scenes/${from}.yaml`)) revision.rename(file, `${to}.yaml`);
  if (draft.story?.value.cover?.scene === from)
    revision.edit(
      `content/${story}/story.yaml`,
      (text) => editYaml(text, { replace: ["cover", "scene"], value: to }).text,
    );
  rekey(revision, story, [
    [new RegExp(`^scenes/${from}\\.yaml(?=/)`, "gm"), `scenes/${to}.yaml`],
    [new RegExp(`^(chapters/[^/]+/after)/${from}(?= )`, "gm"), `$1/${to}`],
  ]);
  enterMoved(revision, draft, [{ kind: "scene", from, to }]);
}
