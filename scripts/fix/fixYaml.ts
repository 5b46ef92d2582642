import { parseDocument, visit } from "yaml";
import { fixLookAlikes } from "./fixLookAlikes";
import { type Mended, mend, type Rule } from "./mend";
import { spacing } from "./spacing";

/** A file of YAML without tabs as indentation, spaces at either end of a value, and needless white space. Comments and order stay. */
export function fixYaml(text: string): Mended {
  const signs = fixLookAlikes(text, "yaml");
  const tabs = mend(
    signs.text,
    [indentation],
    (before, after) => read(before) === undefined && read(after) !== undefined,
  );
  const ends = mend(tabs.text, [quotedSpaces(tabs.text)], (before, after) => trimmed(before) === trimmed(after));
  const spaces = mend(
    ends.text,
    spacing,
    (before, after) => read(before) !== undefined && read(before) === read(after),
  );
  const repairs = [...signs.repairs, ...tabs.repairs, ...ends.repairs, ...spaces.repairs];
  return { text: spaces.text, repairs: repairs.sort((a, b) => a.line - b.line) };
}

const indentation: Rule = {
  finds: /^[ \t]*\t[ \t]*(?=\S)/gm,
  put: ([indent]) => indent.replaceAll("\t", "  "),
  what: "made the tabs before the words spaces",
};

/** A text in quotes may not begin or end with a space; which spaces those are, only the parser knows. */
function quotedSpaces(source: string): Rule {
  const ends = new Set<number>();
  visit(parseDocument(source, { logLevel: "error" }), {
    Scalar(key, { type, range }) {
      if (key === "key" || !range || (type !== "QUOTE_DOUBLE" && type !== "QUOTE_SINGLE")) return;
      ends.add(range[0]);
    },
  });
  return {
    finds: /(["'])[ \t]*([^\n]*?)[ \t]*\1(?=[ \t]*(?:[,}\]#\r\n]|$))/g,
    put: (found) => (ends.has(found.index) ? `${found[1]}${found[2]}${found[1]}` : found[0]),
    what: "took away spaces at the ends of a text",
  };
}

/** What a file says, as one text; undefined where it cannot be read. */
function read(text: string, replacer?: (key: string, value: unknown) => unknown): string | undefined {
  const document = parseDocument(text, { stringKeys: true, logLevel: "error" });
  return document.errors.length > 0 ? undefined : JSON.stringify(document.toJS() ?? null, replacer);
}

/** The same with no regard to the spaces at the ends of its texts. */
const trimmed = (text: string) => read(text, (_, value) => (typeof value === "string" ? value.trim() : value));
