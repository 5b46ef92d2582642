import type { Nodes, Root } from "mdast";
import type { Grammar } from "../language/grammarOf";
import type { Misset } from "../language/missetReader";
import { walk } from "./walk";

/** A run of a paragraph's text that stands in the file as it stands on the page: `index` in the paragraph, `offset` in the file. */
type Run = { text: string; index: number; offset?: number };

/** What of a chapter's prose is not set as its language is; `index` is counted in its file. Tags, addresses and code are left alone. */
export function missetInChapter(tree: Root, source: string, { missetIn }: Grammar): Misset[] {
  return paragraphsIn(tree).flatMap((paragraph) => {
    const runs = runsOf(paragraph, source);
    return missetIn(runs.map(({ text }) => text).join("")).flatMap((one) => {
      const end = one.index + one.was.length;
      const run = runs.findLast(({ index, text }) => index <= one.index && end <= index + text.length);
      return run?.offset === undefined ? [] : [{ ...one, index: run.offset + one.index - run.index }];
    });
  });
}

function paragraphsIn(tree: Root): Nodes[] {
  const found: Nodes[] = [];
  walk(tree, (node) => {
    if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") found.push(node);
  });
  return found;
}

function runsOf(paragraph: Nodes, source: string): Run[] {
  const runs: Run[] = [];
  let index = 0;
  walk(paragraph, (node, parents) => {
    if (!("value" in node) || "children" in node) return;
    // Code stands for a word; what is written with & or a backslash differs from what is in the file.
    const text = node.type === "text" ? node.value : "\uFFFC";
    const from = node.position?.start.offset;
    const isAddress = parents.some((parent) => parent.type === "link" && parent.url.includes(text));
    const isSame =
      from !== undefined && source.startsWith(text, from) && node.position?.end.offset === from + text.length;
    runs.push({ text, index, ...(node.type === "text" && isSame && !isAddress && { offset: from }) });
    index += text.length;
  });
  return runs;
}
