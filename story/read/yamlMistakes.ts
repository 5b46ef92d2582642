import { type Document, isAlias, isCollection, isNode, isScalar, type Node, visit, type YAMLError } from "yaml";
import { special, type YamlWords, yamlFinding } from "./yamlFinding";

export type YamlMistake = YamlWords & { offset: number };

/**
 * What is wrong with a document as YAML: names that are written twice, and the first place that cannot be read.
 * That one makes the reader stumble over all that follows, so nothing after it is told.
 */
export function yamlMistakes(document: Document, source: string): YamlMistake[] {
  const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const first = errors[0];
  const sign = firstSign(document, source);
  const fatal = first && !(sign && sign.offset <= first.pos[0]) ? brokenAt(document, first, source) : sign;
  const mistakes = writtenTwice(document)
    .filter((offset) => !fatal || offset < fatal.offset)
    .map((offset) => ({ offset, ...yamlFinding("DUPLICATE_KEY", "", wordAt(source, offset)) }));
  return fatal ? [...mistakes, fatal] : mistakes;
}

/** Where a name stands a second time in its group. The library asks this of each name with all before it, which takes long in a long file. */
function writtenTwice(document: Document): number[] {
  const found: number[] = [];
  visit(document, {
    Map(_, map) {
      const names = new Set<unknown>();
      for (const { key } of map.items) {
        const name = isScalar(key) ? key.value : key;
        if (names.has(name) && isNode(key)) found.push(key.range?.[0] ?? 0);
        names.add(name);
      }
    },
  });
  return found;
}

function brokenAt(document: Document, { code, pos: [offset] }: YAMLError, source: string): YamlMistake {
  const open = code === "MISSING_CHAR" || code === "BAD_INDENT" ? openAt(document, offset, source) : undefined;
  if (open !== undefined) return { offset: open, ...yamlFinding("MISSING_CHAR", lineAt(source, open), "") };
  return { offset, ...yamlFinding(code, lineAt(source, offset), wordAt(source, offset)) };
}

/** The innermost quote or bracket that is open at `offset` and begins on a line before it. */
function openAt(document: Document, offset: number, source: string): number | undefined {
  let open: number | undefined;
  visit(document, {
    Node(_, node: Node) {
      const [start, end] = node.range ?? [offset, 0];
      const quoted = isScalar(node) && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE");
      const bracket = isCollection(node) && node.flow === true;
      if ((quoted || bracket) && end >= offset - 1 && source.slice(start, offset).includes("\n")) open = start;
    },
  });
  return open;
}

/** Anchors, aliases and tags: well-formed YAML, but in a story nearly always a text whose first sign meant something. */
function firstSign(document: Document, source: string): YamlMistake | undefined {
  let found: YamlMistake | undefined;
  visit(document, {
    Node(_, node: Node) {
      const anchor = "anchor" in node ? node.anchor : undefined;
      if (!isAlias(node) && !anchor && !node.tag?.startsWith("!")) return undefined;
      const start = node.range?.[0] ?? 0;
      const offset = anchor ? Math.max(0, source.lastIndexOf(`&${anchor}`, start)) : start;
      found = { offset, ...special(lineAt(source, offset)) };
      return visit.BREAK;
    },
  });
  return found;
}

const lineAt = (source: string, offset: number) =>
  source.slice(source.lastIndexOf("\n", offset - 1) + 1).split("\n", 1)[0] ?? "";

const wordAt = (source: string, offset: number) =>
  /^["']?([^"':\s]+)/.exec(source.slice(offset, offset + 200))?.[1] ?? "";
