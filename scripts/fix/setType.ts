import { sep } from "node:path";
import { parseDocument, visit } from "yaml";
import { missetInChapter } from "@/story/check/missetInChapter";
import type { Grammar } from "@/story/language/grammarOf";
import type { Misset } from "@/story/language/missetReader";
import { languages } from "@/story/model/language";
import { parseMdx } from "@/story/read/mdx";
import type { Mended } from "./mend";

/** A file's words set as their language sets them: a chapter, or YAML of an edition, which holds nothing else. */
export function setType(file: string, text: string, grammar: Grammar): Mended {
  if (file.endsWith(".mdx")) return setChapter(text, grammar);
  return isOfEdition(file) ? put(text, missetInYaml(text, grammar)) : { text, repairs: [] };
}

/** content/my-story/fr/claims.yaml: the title of a source, in a file of the story, is set as it was printed. */
const isOfEdition = (file: string) => Object.hasOwn(languages, file.split(sep)[2] ?? "");

function setChapter(text: string, grammar: Grammar): Mended {
  const [top = ""] = /^---[ \t]*\r?\n[\s\S]*?^---[ \t]*\r?$/m.exec(text) ?? [];
  const lines = text.startsWith(top) ? missetInYaml(top.replace(/^---/, "   ").replace(/---\r?$/, "   "), grammar) : [];
  try {
    return put(text, [...lines, ...missetInChapter(parseMdx(text), text, grammar)]);
  } catch {
    // What cannot be read is mended by hand first.
    return { text, repairs: [] };
  }
}

/** Texts that stand in the file as they are read: none with a backslash or a doubled quote. Ids, days and addresses have no words. */
function missetInYaml(source: string, { missetIn }: Grammar): Misset[] {
  const found: Misset[] = [];
  const document = parseDocument(source, { logLevel: "error" });
  if (document.errors.length > 0) return [];
  visit(document, {
    Scalar(key, { value, range, type }) {
      if (key === "key" || typeof value !== "string" || !range) return;
      const inQuotes = type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE";
      const [start, end] = inQuotes ? [range[0] + 1, range[1] - 1] : [range[0], range[1]];
      const written = source.slice(start, end);
      if (!/\s/.test(value) || /^\w+:\S+$/.test(value) || (inQuotes && written !== value)) return;
      found.push(...missetIn(written).map((one) => ({ ...one, index: start + one.index })));
    },
  });
  return found;
}

function put(text: string, misset: Misset[]): Mended {
  const inOrder = misset.toSorted((a, b) => a.index - b.index);
  const done = inOrder
    .toReversed()
    .reduce((left, { index, was, put }) => left.slice(0, index) + put + left.slice(index + was.length), text);
  const repairs = inOrder.map(({ index, what }) => ({
    line: text.slice(0, index).split("\n").length,
    what: `set ${what}`,
  }));
  const once = new Map(repairs.map((repair) => [`${repair.line} ${repair.what}`, repair]));
  return { text: done, repairs: [...once.values()] };
}
