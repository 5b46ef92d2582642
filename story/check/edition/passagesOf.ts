import type { Nodes, RootContent } from "mdast";
import type { ChapterDraft } from "../../model/draft";
import type { WordsPath } from "../../model/edition";
import type { Place } from "../../model/finding";
import { nodePlace } from "../nodePlace";
import { isTag, type TagNode, textProps } from "../tagsIn";

/**
 * A part of a chapter that an edition tells as a whole: a step, or what stands before, between and after scenes. `path` names it
 * in any language; `text` is as it is written; `nodes` are what it holds.
 */
export type Passage = { path: WordsPath; text: string; nodes: Nodes[]; place: Place };

/** A chapter in passages, in the order they are told. */
export function passagesOf(chapter: ChapterDraft): Passage[] {
  const passages: Passage[] = [];
  let around: Passage = { path: ["opening"], text: "", nodes: [], place: { file: chapter.file, line: 1, column: 1 } };
  const close = () => around.nodes.length > 0 && passages.push(around);
  for (const block of chapter.tree.children) {
    if (block.type === "yaml") continue;
    if (!isScene(block)) {
      around = grown(around, block, chapter);
      continue;
    }
    close();
    for (const step of block.children.filter(isStep)) passages.push(stepPassage(step, chapter));
    const scene = textProps(block).get("is") ?? "";
    around = { path: ["after", scene], text: "", nodes: [], place: nodePlace(chapter, block) };
  }
  close();
  return passages;
}

/** The same, by what names them. */
export const passagesByPath = (chapter: ChapterDraft): Map<string, Passage> =>
  new Map(passagesOf(chapter).map((passage) => [passage.path.join("\n"), passage]));

/** Whether a passage has words, and not only what its tags bring in from elsewhere. */
export const isTold = ({ nodes }: Passage): boolean =>
  nodes.some((node) => !isTag(node) || !["Differ", "Photo", "People"].includes(node.name ?? ""));

/** How an editor is told of a passage. */
export const passageName = ([kind, id]: WordsPath): string =>
  kind === "steps"
    ? `Step "${id}"`
    : kind === "after"
      ? `What follows scene "${id}"`
      : kind === "opening"
        ? "The chapter's beginning"
        : String(kind);

const isScene = (node: Nodes): node is TagNode => isTag(node) && node.name === "Scene";
const isStep = (node: Nodes): node is TagNode => isTag(node) && node.name === "Step";

const grown = (passage: Passage, block: RootContent, chapter: ChapterDraft): Passage => ({
  ...passage,
  text: [passage.text, sourceOf([block], chapter)].filter(Boolean).join("\n\n"),
  nodes: [...passage.nodes, block],
  place: passage.nodes.length === 0 ? nodePlace(chapter, block) : passage.place,
});

function stepPassage(step: TagNode, chapter: ChapterDraft): Passage {
  const { children } = step;
  return {
    path: ["steps", textProps(step).get("id") ?? ""],
    text: sourceOf(children, chapter),
    nodes: children,
    place: nodePlace(chapter, step),
  };
}

function sourceOf(nodes: readonly Nodes[], { source }: ChapterDraft): string {
  const [start, end] = [nodes[0]?.position?.start.offset, nodes.at(-1)?.position?.end.offset];
  return start === undefined || end === undefined ? "" : source.slice(start, end).trim();
}
