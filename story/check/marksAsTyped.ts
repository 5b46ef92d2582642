import type { Root } from "mdast";
import type { StoryRule } from "../model/rules";
import { walk } from "./walk";

export type MarkWords = { rule: StoryRule; problem: string; fix: string };
/** A mark that was typed at an offset of a chapter's source, and what a machine may put there, where it needs no thought. */
export type TypedMark = MarkWords & { offset: number; was: string; put?: string };

type Shape = { pattern: RegExp; words: (mark: string) => MarkWords; put?: (mark: string) => string };

const asTyped = (mark: string, fix: string): MarkWords => ({
  rule: "mark-not-read",
  problem: `"${mark}" stands on the page as it is typed.`,
  fix,
});

/** What to say of a note at the foot of a page, as other programs make one. */
export const footnote = (mark: string): MarkWords => ({
  rule: "mark-not-read",
  problem: `"${mark}" makes no footnote, and stands on the page as it is typed.`,
  fix: "say it in the sentence or in a <Note>, or under note of the claim.",
});

const heading = (mark: string) => `write "${mark} ", with a space, for a heading; else remove it.`;
const strong = "write **words**, with no space inside the marks, for strong words; else remove it.";
const bySlip = (mark: string, put: string) => asTyped(mark, `write "${put}"; "npm run fix" does it.`);
const dash = (mark: string) => (mark.length === 2 ? "\u2013" : "\u2014");

/** What other programs that write Markdown make something of, and what is nearly a mark. */
const shapes: Shape[] = [
  {
    pattern: /~~+/g,
    words: (mark) =>
      asTyped(mark, "remove it: nothing is struck out. What no longer holds gets an entry in corrections.yaml."),
  },
  { pattern: /\[\^[^\]\s]+\]/g, words: footnote },
  { pattern: /(?<=^[ \t]*)\[[ xX]\](?=\s)/gm, words: (mark) => asTyped(mark, "remove it: a list has no boxes.") },
  { pattern: /(?<=^[ \t]*)#{2,6}(?=[^\s#])/gm, words: (mark) => asTyped(mark, heading(mark)) },
  { pattern: /\*{2,}|_{2,}/g, words: (mark) => asTyped(mark, strong) },
  {
    pattern: /(?<=^[ \t]*):{2,}/gm,
    words: (mark) => asTyped(mark, "remove it; what the editors say beside the text stands in <Note> and </Note>."),
  },
  { pattern: /(?<!^[ \t]*|:):{2,}/gm, words: (mark) => bySlip(mark, ":"), put: () => ":" },
  {
    pattern: /(?<![-\w]|^)-{2,3}(?=[ \t])|(?<=\w)-{2,3}(?=\w)/gm,
    words: (mark) => bySlip(mark, dash(mark)),
    put: dash,
  },
  {
    pattern: /\[\[|\]\]/g,
    words: (mark) => asTyped(mark, "write [words](address) for a link; else remove it."),
  },
  {
    pattern: /={2,}|%{2,}|\|{2,}|\${2,}|(?<!\[)\^+|(?<=^[ \t]*)!{3}(?= )|\\/gm,
    words: (mark) => asTyped(mark, "remove it: it is no mark here."),
  },
];

/** The marks in a chapter's words that a reader would see as they are typed. Those of an address are its own. */
export function marksAsTyped(tree: Root, source: string): TypedMark[] {
  const found: TypedMark[] = [];
  walk(tree, (node, parents) => {
    if (node.type !== "text" || parents.some((parent) => parent.type === "link" && parent.url.includes(node.value)))
      return;
    const start = node.position?.start.offset ?? 0;
    const raw = source.slice(start, node.position?.end.offset);
    for (const { pattern, words, put } of shapes)
      for (const { 0: was, index } of node.value.matchAll(pattern)) {
        const offset = start + offsetIn(raw, node.value, index, was);
        found.push({ ...words(was), offset, was, ...(put && source.startsWith(was, offset) && { put: put(was) }) });
      }
  });
  return found.sort((a, b) => a.offset - b.offset);
}

/** Where a text and its source differ, as by a sign written as &amp;, what is found is counted again in the source. */
function offsetIn(raw: string, text: string, index: number, was: string): number {
  if (raw === text) return index;
  let at = -1;
  for (let count = text.slice(0, index).split(was).length; count > 0; count -= 1) at = raw.indexOf(was, at + 1);
  return Math.max(at, 0);
}
