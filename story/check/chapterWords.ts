import type { Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { walk } from "./walk";

/** How many words of running text a chapter, or a part of one, has. */
export const wordsIn = (root: Nodes): number =>
  countWords(
    paragraphsIn(root)
      .map((node) => textOf(node))
      .join(" "),
  );

/** What is read as running text: paragraphs (also those of lists and quotations), headings and cells of tables. */
export function paragraphsIn(root: Nodes): Nodes[] {
  const found: Nodes[] = [];
  walk(root, (node) => {
    if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") found.push(node);
  });
  return found;
}

export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
