import type { Nodes } from "mdast";
import type { ChapterDraft } from "../model/draft";
import type { Finding } from "../model/finding";
import { offsetAt, placeAt } from "../read/placeAt";
import { nodePlace } from "./nodePlace";
import { walk } from "./walk";

/** A run of words as a reader sees them. `at` leads from one of its characters to the place in the file. */
export type Prose = {
  text: string;
  node: Nodes;
  parents: Nodes[];
  at(found: { text: string; index: number }): Finding["place"];
};

const kept = new WeakMap<ChapterDraft, Prose[]>();

/** All words of a chapter below its top lines, in reading order. Kept, as many checks read them. */
export function proseIn(chapter: ChapterDraft): readonly Prose[] {
  const prose = kept.get(chapter) ?? readProse(chapter);
  kept.set(chapter, prose);
  return prose;
}

function readProse(chapter: ChapterDraft): Prose[] {
  const prose: Prose[] = [];
  walk(chapter.tree, (node, parents) => {
    const text = wordsOf(node);
    if (text) prose.push({ text, node, parents, at: (found) => placeIn(chapter, node, text, found) });
  });
  return prose;
}

function wordsOf(node: Nodes): string {
  if (node.type === "image") return node.alt ?? "";
  return node.type === "text" || node.type === "inlineCode" || node.type === "code" ? node.value : "";
}

/** A text and its source differ where signs are written as &amp; or with a backslash, so what is found is counted again in the source. */
function placeIn(
  chapter: ChapterDraft,
  node: Nodes,
  text: string,
  found: { text: string; index: number },
): Finding["place"] {
  const word = found.text.split(/\s/, 1)[0] ?? found.text;
  const start = offsetAt(chapter.source, nodePlace(chapter, node));
  const end = node.position ? offsetAt(chapter.source, node.position.end) : chapter.source.length;
  const raw = chapter.source.slice(start, end);
  const before = text.slice(0, found.index).split(word).length - 1;
  let offset = -1;
  for (let count = 0; count <= before; count += 1) offset = raw.indexOf(word, offset + 1);
  return offset < 0 ? nodePlace(chapter, node) : placeAt(chapter.file, chapter.source, start + offset);
}
