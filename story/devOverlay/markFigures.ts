import type { Parents, PhrasingContent, Root, Text } from "mdast";
import { visit } from "unist-util-visit";
import { type Grammar, grammarOf } from "../language/grammarOf";
import type { ChapterDraft, Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import { offsetAt } from "../read/placeAt";

/** The draft with a <mark> around each figure that nothing says who reported. */
export function markFigures(draft: Draft, findings: Finding[]): Draft {
  const unbound = findings.filter(({ rule }) => rule === "figure-without-claim");
  const chapters = draft.chapters.map((chapter) => {
    const own = unbound.filter(({ place }) => place.file === chapter.file);
    return own.length === 0 ? chapter : { ...chapter, tree: markIn(chapter, own, grammarOf(draft.language)) };
  });
  return { ...draft, chapters };
}

function markIn({ tree, source }: ChapterDraft, findings: Finding[], grammar: Grammar): Root {
  const offsets = new Map(findings.map(({ place, problem }) => [offsetAt(source, place), problem]));
  const marked = structuredClone(tree);
  visit(marked, "text", (node, index, parent) => {
    if (!parent || index === undefined) return;
    const parts = split(node, offsets, grammar);
    if (parts[0] === node) return;
    (parent as Parents).children.splice(index, 1, ...parts);
    return index + parts.length;
  });
  return marked;
}

/** A text that is written with references or backslashes is longer in the file than on the page, and stays as it is. */
function split(node: Text, offsets: Map<number, string>, { figuresIn }: Grammar): PhrasingContent[] {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return [node];
  if (end.offset - start.offset !== node.value.length) return [node];
  const parts: PhrasingContent[] = [];
  let done = 0;
  for (const { text, index } of figuresIn(node.value)) {
    const problem = offsets.get(start.offset + index);
    if (problem === undefined) continue;
    if (index > done) parts.push({ type: "text", value: node.value.slice(done, index) });
    parts.push(mark(text, problem));
    done = index + text.length;
  }
  if (done === 0) return [node];
  if (done < node.value.length) parts.push({ type: "text", value: node.value.slice(done) });
  return parts;
}

const mark = (value: string, problem: string): PhrasingContent => ({
  type: "mdxJsxTextElement",
  name: "mark",
  attributes: [{ type: "mdxJsxAttribute", name: "title", value: problem }],
  children: [{ type: "text", value }],
});
