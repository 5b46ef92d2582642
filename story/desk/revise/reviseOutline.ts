import { editTop } from "../../edit/editTop";
import { Refused } from "../../edit/Refused";
import type { Draft } from "../../model/draft";
import type { OutlineChange, Part } from "../../model/outlineChange";
import { addStep } from "./addStep";
import { moveChapter } from "./moveChapter";
import { moveStep } from "./moveStep";
import { Revision } from "./Revision";
import { removeChapter } from "./removeChapter";
import { removeScene } from "./removeScene";
import { removeStep } from "./removeStep";
import { renameChapter } from "./renameChapter";
import { renameScene } from "./renameScene";
import { renameStep } from "./renameStep";

/**
 * A story with its outline changed: every file that has to be another for it, of which only the bytes that the change is about are
 * others. `texts` are all of the story's own, and the chapters of other stories, whose links may lead here. Throws Refused where the
 * change makes no sense, or a file that it is about cannot be read.
 */
export function reviseOutline(draft: Draft, texts: ReadonlyMap<string, string>, change: OutlineChange): Revision {
  const revision = new Revision(texts);
  const { part } = change;
  if (change.do !== "add") refuseAbsent(draft, part);
  if (change.do === "remove") remove(revision, draft, part);
  if (change.do === "rename") rename(revision, draft, change);
  if (change.do === "move" && part.kind === "chapter") moveChapter(revision, draft, part.id, change.to);
  if (change.do === "move" && part.kind === "step") moveStep(revision, draft, part.scene, part.id, change.to);
  if (change.do === "move" && part.kind === "scene") throw new Refused("A scene is moved in the text of its chapter.");
  if (change.do === "add") {
    if (part.kind !== "step") throw new Refused("A chapter or a scene is added by its form.");
    refuseTaken(draft, part.id);
    addStep(revision, draft, part.scene, part.id);
  }
  return revision;
}

function remove(revision: Revision, draft: Draft, part: Part): void {
  if (part.kind === "chapter") removeChapter(revision, draft, part.id);
  else if (part.kind === "scene") removeScene(revision, draft, part.id);
  else removeStep(revision, draft, part.scene, part.id);
}

function rename(revision: Revision, draft: Draft, { part, id, title }: Extract<OutlineChange, { do: "rename" }>): void {
  const { kind, id: from } = part;
  if (title !== undefined && kind !== "step") {
    const file = `content/${draft.id}/${kind === "chapter" ? `chapters/${from}.mdx` : `scenes/${from}.yaml`}`;
    revision.edit(file, (text) => editTop(text, { set: ["title"], value: title }).text);
  }
  if (from === id) return;
  refuseTaken(draft, id);
  if (kind === "chapter") renameChapter(revision, draft, from, id);
  else if (kind === "scene") renameScene(revision, draft, from, id);
  else renameStep(revision, draft, part.scene, from, id);
}

function refuseAbsent({ known, scenes }: Draft, part: Part): void {
  const isThere =
    part.kind === "chapter"
      ? known.chapters.has(part.id)
      : part.kind === "scene"
        ? known.scenes.has(part.id)
        : Object.hasOwn(scenes.get(part.scene)?.value.steps ?? {}, part.id);
  if (!isThere) throw new Refused(`There is no ${part.kind} "${part.id}" in the story as it is on the disk.`);
}

/** All of these are addresses of one page. That of a table, a heading or a person the check knows. */
function refuseTaken({ known, scenes }: Draft, id: string): void {
  const steps = [...scenes.values()].flatMap(({ value }) => Object.keys(value.steps));
  const kind = known.chapters.has(id)
    ? "chapter"
    : known.scenes.has(id)
      ? "scene"
      : steps.includes(id)
        ? "step"
        : undefined;
  if (kind) throw new Refused(`"${id}" is already the address of a ${kind} of this story.`);
}
