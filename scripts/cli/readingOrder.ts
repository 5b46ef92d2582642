import type { Nodes } from "mdast";
import { isTag, type TagUse, tagsIn } from "@/story/check/tagsIn";
import { walk } from "@/story/check/walk";
import type { Grammar } from "@/story/language/grammarOf";
import type { ChapterDraft } from "@/story/model/draft";

/** Words of a sentence; `claim` where they rest on one. */
export type Words = { text: string; claim?: string };

/** A sentence (or heading, or cell of a table) as a reader sees it, and the line of the chapter's file it begins on. */
export type Sentence = { text: string; words: Words[]; line: number };

/** What a chapter puts before its readers, in their order: sentences, and tags that bring in something from elsewhere. */
export type Passage = { sentence: Sentence } | { tag: TagUse };

export function readingOrder(chapter: ChapterDraft, grammar: Grammar): Passage[] {
  const passages: Passage[] = [];
  const tags = new Map(tagsIn(chapter).map((tag) => [tag.node as Nodes, tag]));
  walk(chapter.tree, (node, parents) => {
    const tag = tags.get(node);
    if (tag?.node.type === "mdxJsxFlowElement") passages.push({ tag });
    if (!["paragraph", "heading", "tableCell"].includes(node.type)) return;
    const quote = parents.flatMap((parent) => tags.get(parent) ?? []).find(({ name }) => name === "Quote");
    for (const sentence of sentencesOf(node, quote?.props.get("of"), grammar)) passages.push({ sentence });
  });
  return passages;
}

type Piece = Words & { start: number; line: number };

function sentencesOf(block: Nodes, quoted: string | undefined, { sentencesIn }: Grammar): Sentence[] {
  const pieces = piecesOf(block, quoted);
  const text = pieces.map((piece) => piece.text).join("");
  return sentencesIn(text).map((sentence) => {
    const end = sentence.index + sentence.text.length;
    const inside = pieces.filter((piece) => piece.start < end && piece.start + piece.text.length > sentence.index);
    const words = inside.map(({ text: all, claim, start }) => ({
      text: all.slice(Math.max(0, sentence.index - start), end - start),
      claim,
    }));
    const [first] = inside;
    const before = first ? first.raw.slice(0, sentence.index - first.start).split("\n").length - 1 : 0;
    return { text: sentence.text, words, line: (first?.line ?? 1) + before };
  });
}

function piecesOf(block: Nodes, quoted: string | undefined): (Piece & { raw: string })[] {
  const pieces: (Piece & { raw: string })[] = [];
  let start = 0;
  walk(block, (node, parents) => {
    const raw =
      node.type === "image" ? (node.alt ?? "") : node.type === "break" ? "\n" : "value" in node ? node.value : "";
    if (raw === "") return;
    const claim = parents.filter(isTag).find(({ name }) => name === "Claim");
    const id = claim?.attributes.flatMap((prop) =>
      prop.type === "mdxJsxAttribute" && prop.name === "is" ? prop.value : [],
    );
    pieces.push({
      raw,
      text: raw.replace(/\s/g, " "),
      claim: typeof id?.[0] === "string" ? id[0] : quoted,
      start,
      line: node.position?.start.line ?? 1,
    });
    start += raw.length;
  });
  return pieces;
}
