import { type Document, isScalar, visit } from "yaml";
import type { YamlMistake } from "./yamlMistake";

/**
 * Texts that end where a # begins. A note has a space after its #, as in "# for link previews"; where a word or a number follows
 * the sign, it was most likely part of the text.
 */
export function cutTexts(document: Document, source: string): YamlMistake[] {
  const found: YamlMistake[] = [];
  visit(document, {
    Scalar(_, node) {
      const [, end] = node.range ?? [];
      if (!isScalar(node) || node.type !== "PLAIN" || end === undefined) return;
      const cut = /^[ \t]+(#(?:[^\s#!]|\s?\d).*)/.exec(source.slice(end, source.indexOf("\n", end) >>> 0));
      if (!cut?.[1]) return;
      const text = cut[1].length > 30 ? `${cut[1].slice(0, 30)}…` : cut[1];
      found.push({
        offset: end + cut[0].indexOf("#"),
        rule: "text-cut",
        problem: `The text ends before "${text}": what follows a # is read as a note.`,
        fix: "put double quotes around the whole text; if it is a note, leave a space after its #.",
      });
    },
  });
  return found;
}
