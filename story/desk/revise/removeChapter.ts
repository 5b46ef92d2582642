import { tagsIn } from "../../check/tagsIn";
import { editYaml } from "../../edit/editYaml";
import { Refused } from "../../edit/Refused";
import type { Draft } from "../../model/draft";
import { correctionsPage } from "../../model/published";
import { enterMoved } from "./enterMoved";
import type { Revision } from "./Revision";
import { removeScene } from "./removeScene";

/**
 * Takes a chapter away with the scenes that it tells, in all languages. Its old address leads to the corrections, old links to its
 * places to the chapter beside it.
 */
export function removeChapter(revision: Revision, draft: Draft, slug: string): void {
  const { id: story } = draft;
  const listed = draft.story?.value.chapters ?? [];
  const index = listed.indexOf(slug);
  const beside = index < 0 ? listed[0] : (listed[index - 1] ?? listed[index + 1]);
  if (!beside) throw new Refused(`"${slug}" is the only chapter, and a story has one at least.`);
  const chapter = draft.chapters.find((one) => one.slug === slug);
  const tags = chapter ? tagsIn(chapter) : [];
  for (const { name, props } of tags) if (name === "Scene") removeScene(revision, draft, props.get("is") ?? "", beside);
  for (const file of revision.copies(story, `chapters/${slug}.mdx`)) revision.remove(file);
  if (index >= 0)
    revision.edit(`content/${story}/story.yaml`, (text) => editYaml(text, { delete: ["chapters", index] }).text);
  const tables = tags.flatMap(({ name, props }) => (name === "Differ" ? (props.get("id") ?? []) : []));
  enterMoved(revision, draft, [
    ...tables.map((from) => ({ kind: "table" as const, from, to: beside })),
    { kind: "chapter", from: slug, to: correctionsPage },
  ]);
}
