import { editYaml } from "../../edit/editYaml";
import type { Draft } from "../../model/draft";
import { enterMoved } from "./enterMoved";
import type { Revision } from "./Revision";
import { rekey } from "./rekey";
import { relink } from "./relink";
import { rereview } from "./rereview";

/** Gives a chapter another address: its files in all languages, its place in story.yaml, links and corrections that name it. */
export function renameChapter(revision: Revision, draft: Draft, from: string, to: string): void {
  const { id: story } = draft;
  const folder = `content/${story}`;
  relink(revision, { story, kind: "chapter", from, to, chapters: [...draft.known.chapters] });
  for (const file of revision.copies(story, `chapters/${from}.mdx`)) revision.rename(file, `${to}.mdx`);
  const listed = draft.story?.value.chapters.indexOf(from) ?? -1;
  if (listed >= 0)
    revision.edit(`${folder}/story.yaml`, (text) => editYaml(text, { replace: ["chapters", listed], value: to }).text);
  const corrected = [...draft.corrections.value.entries()].filter(([, { where }]) => where === from);
  if (corrected.length > 0)
    revision.edit(
      `${folder}/corrections.yaml`,
      (text) => editYaml(text, ...corrected.map(([index]) => ({ replace: [index, "where"], value: to }))).text,
    );
  rereview(revision, draft, "chapter", from, to);
  rekey(revision, story, [[new RegExp(`^chapters/${from}\\.mdx(?=/)`, "gm"), `chapters/${to}.mdx`]]);
  enterMoved(revision, draft, [{ kind: "chapter", from, to }]);
}
