import {
  type Document,
  isAlias,
  isCollection,
  isNode,
  isScalar,
  type Node,
  visit,
  type YAMLError,
  type YAMLMap,
} from "yaml";
import { special, yamlFinding } from "./yamlFinding";
import { wrongIndent } from "./yamlIndents";
import type { YamlMistake } from "./yamlMistake";

/**
 * What is wrong with a document as YAML: names that are written twice, and the first place that cannot be read.
 * That one makes the reader stumble over all that follows, so nothing after it is told.
 */
export function yamlMistakes(document: Document, source: string): YamlMistake[] {
  const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const first = errors[0];
  const sign = firstSign(document, source);
  const fatal = first && !(sign && sign.offset <= first.pos[0]) ? brokenAt(document, first, source) : sign;
  const twice = writtenTwice(document).filter((offset) => !fatal || offset < fatal.offset);
  const inside = twice.length > 1 ? swallowed(document, twice, source) : undefined;
  if (inside) return [inside];
  const mistakes = twice.map((offset) => ({ offset, ...yamlFinding("DUPLICATE_KEY", "", wordAt(source, offset)) }));
  return fatal ? [...mistakes, fatal] : mistakes;
}

/** Where a name stands a second time in its group. The library asks this of each name with all before it, which takes long in a long file. */
function writtenTwice(document: Document): number[] {
  return groupsOf(document).flatMap((map) => {
    const names = new Set<unknown>();
    return map.items.flatMap(({ key }) => {
      const name = isScalar(key) ? key.value : key;
      const twice = names.has(name) && isNode(key);
      names.add(name);
      return twice ? [key.range?.[0] ?? 0] : [];
    });
  });
}

/** An entry that is indented like the fields of the one before it: a name with nothing after it, and then fields that are there already. */
function swallowed(document: Document, twice: number[], source: string): YamlMistake | undefined {
  const again = new Set(twice);
  for (const map of groupsOf(document)) {
    const at = (index: number) => (isNode(map.items[index]?.key) ? (map.items[index]?.key.range?.[0] ?? 0) : 0);
    const index = map.items.findIndex(({ value }, n) => n > 0 && isScalar(value) && value.value === null);
    if (index < 0 || map.items.filter((_, n) => n > index && again.has(at(n))).length < 2) continue;
    const name = wordAt(source, at(index));
    return {
      rule: "broken-yaml",
      offset: at(index),
      problem: `"${name}" is indented like a field of the entry before it.`,
      fix: `write "${name}:" where that entry's own name begins, with its fields below it.`,
    };
  }
  return undefined;
}

function groupsOf(document: Document): YAMLMap[] {
  const maps: YAMLMap[] = [];
  visit(document, { Map: (_, map) => void maps.push(map) });
  return maps;
}

function brokenAt(document: Document, { code, pos: [offset] }: YAMLError, source: string): YamlMistake {
  const slipped = code === "TAB_AS_INDENT" ? undefined : wrongIndent(source);
  // A slip just after the place is what the parser stumbles over, as it reads on to the next line.
  if (slipped && linesBetween(source, offset, slipped.offset) < 2) return slipped;
  const open = code === "MISSING_CHAR" || code === "BAD_INDENT" ? openAt(document, offset, source) : undefined;
  if (open !== undefined) return { offset: open, ...yamlFinding("MISSING_CHAR", lineAt(source, open), "") };
  return { offset, ...yamlFinding(code, lineAt(source, offset), wordAt(source, offset)) };
}

const linesBetween = (source: string, from: number, to: number) => source.slice(from, to).split("\n").length - 1;

/** The innermost quote or bracket that is open at `offset` and begins on a line before it. */
function openAt(document: Document, offset: number, source: string): number | undefined {
  let open: number | undefined;
  visit(document, {
    Node(_, node: Node) {
      const [start, end] = node.range ?? [offset, 0];
      const quoted = isScalar(node) && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE");
      const bracket = isCollection(node) && node.flow === true;
      if ((quoted || bracket) && end >= offset - 1 && runsOn(source, start, offset)) open = start;
    },
  });
  return open;
}

const runsOn = (source: string, start: number, offset: number) =>
  source.slice(start, offset).includes("\n") || offset >= source.trimEnd().length;

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
