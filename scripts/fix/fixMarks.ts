import type { Root } from "mdast";
import { marksAsTyped } from "@/story/check/marksAsTyped";
import { walk } from "@/story/check/walk";
import { parseMdx } from "@/story/read/mdx";
import type { Mended } from "./mend";

type Edit = { from: number; to: number; put: string; what: string };

/** A chapter without rules across its page, and with one sign where a slip or a habit made several: "::", and "--" for a dash. */
export function fixMarks(text: string): Mended {
  const edits = editsOf(text).sort((a, b) => a.from - b.from);
  return {
    text: edits.toReversed().reduce((left, { from, to, put }) => left.slice(0, from) + put + left.slice(to), text),
    repairs: edits.map(({ from, what }) => ({ line: text.slice(0, from).split("\n").length, what })),
  };
}

function editsOf(text: string): Edit[] {
  let tree: Root;
  try {
    tree = parseMdx(text);
  } catch {
    // What cannot be read is mended by hand first.
    return [];
  }
  // Lines that were meant to be the top of the chapter are told of, and mended by hand.
  if (tree.children[0]?.type === "thematicBreak") return [];
  const edits = marksAsTyped(tree, text).flatMap(({ offset, was, put }): Edit[] =>
    put === undefined ? [] : [{ from: offset, to: offset + was.length, put, what: `wrote "${put}" for "${was}"` }],
  );
  walk(tree, ({ type, position }) => {
    const from = position?.start.offset;
    const end = position?.end.offset;
    if (type !== "thematicBreak" || from === undefined || end === undefined) return;
    const to = end + (/^[ \t]*(?:\r?\n){1,2}/.exec(text.slice(end))?.[0].length ?? 0);
    edits.push({ from, to, put: "", what: "took away a rule across the page" });
  });
  return edits;
}
