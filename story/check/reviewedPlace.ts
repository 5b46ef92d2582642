import type { Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { ChapterDraft, Draft } from "../model/draft";
import type { Place } from "../model/finding";
import type { ReviewTarget } from "../model/review";
import { nodePlace } from "./nodePlace";
import { tagsIn } from "./tagsIn";
import { walk } from "./walk";

/** Where that stands which a review is on; undefined where it does not any more. Words may have been taken to another chapter. */
export function reviewedPlace(draft: Draft, on: ReviewTarget): Place | undefined {
  const { claims, chapters } = draft;
  if ("claim" in on) return claims.value.has(on.claim) ? claims.place([on.claim], "key") : undefined;
  if ("step" in on) return stepNamed(draft, on.step)?.place;
  const own = chapters.filter(({ slug }) => slug === on.chapter);
  const words = seenWords(on.words);
  if (words === "") return undefined;
  for (const chapter of [...own, ...chapters]) {
    const block = blocksOf(chapter).find(({ text }) => text.includes(words));
    if (block) return nodePlace(chapter, block.node);
  }
}

export const stepNamed = ({ chapters }: Draft, id: string) =>
  chapters.flatMap(tagsIn).find(({ name, props }) => name === "Step" && props.get("id") === id);

/** Words as they are compared: how lines are broken and what is not seen is not what tells two passages apart. */
export const seenWords = (text: string): string =>
  text
    .replace(/[\u00AD\u200B\u2060]/g, "")
    .replace(/\s+/g, " ")
    .trim();

type Block = { node: Nodes; text: string };
const kept = new WeakMap<ChapterDraft, Block[]>();

/** Passages of a chapter as a reader sees them: paragraphs, headings, cells of tables. */
function blocksOf(chapter: ChapterDraft): Block[] {
  const found = kept.get(chapter);
  if (found) return found;
  const blocks: Block[] = [];
  walk(chapter.tree, (node) => {
    if (["paragraph", "heading", "tableCell"].includes(node.type)) blocks.push({ node, text: seenWords(textOf(node)) });
  });
  kept.set(chapter, blocks);
  return blocks;
}
