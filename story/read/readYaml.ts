import { type Document, isAlias, isCollection, isScalar, LineCounter, type Node, parseDocument, visit } from "yaml";
import type { PlaceOf } from "../model/draft";
import type { Finding } from "../model/finding";
import { special, yamlFinding } from "./yamlFinding";
import { yamlPlaces } from "./yamlPlaces";

/** A YAML file as data. `value` is undefined where it cannot be read; `ids` are its outermost keys, even then. */
export type YamlFile = {
  file: string;
  source: string;
  value: unknown;
  ids: string[];
  place: PlaceOf;
  findings: Finding[];
};

/** Plain data with the place of every value. Nothing here throws: what cannot be read is a finding. */
export function readYaml(file: string, source: string): YamlFile {
  try {
    return parse(file, source);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const words = {
      rule: "broken-yaml",
      problem: "This file is nested too deeply to be read.",
      fix: "remove the needless brackets.",
    };
    const place = { file, line: 1, column: 1 };
    return { ...unread(file, source), findings: [{ ...words, place, level: "error" }] };
  }
}

function parse(file: string, source: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(source, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    logLevel: "error",
  });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(Math.min(offset, source.length));
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const lineAt = (offset: number) => source.split("\n")[at(offset).line - 1] ?? "";
  const wordAt = (offset: number) => /^["']?([^"':\s]+)/.exec(source.slice(offset, offset + 200))?.[1] ?? "";
  const findings = [...document.errors, ...document.warnings].map(({ code, pos: [offset] }): Finding => {
    const open =
      code === "MISSING_CHAR" || code === "BAD_INDENT"
        ? openAt(document, offset, (start) => at(start).line < at(offset).line)
        : undefined;
    if (open !== undefined)
      return { ...yamlFinding("MISSING_CHAR", lineAt(open), ""), place: at(open), level: "error" };
    return { ...yamlFinding(code, lineAt(offset), wordAt(offset)), place: at(offset), level: "error" };
  });
  visit(document, {
    Node(_, node: Node) {
      if (!isAlias(node) && !("anchor" in node && node.anchor) && !node.tag?.startsWith("!")) return;
      const start = node.range?.[0] ?? 0;
      const offset =
        "anchor" in node && node.anchor ? Math.max(0, source.lastIndexOf(`&${node.anchor}`, start)) : start;
      findings.push({ ...special(lineAt(offset)), place: at(offset), level: "error" });
    },
  });
  const fatal = findings.some(({ rule }) => rule === "broken-yaml");
  if (fatal) return { ...unread(file, source), findings: untilBroken(findings) };
  const value: unknown = document.toJS();
  return { file, source, value, ids: namesIn(value), place: yamlPlaces(file, document.contents, lines), findings };
}

/** One slip makes the reader stumble over all that follows, so the first is told, and what was found before it. */
function untilBroken(findings: Finding[]): Finding[] {
  const sorted = findings.toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  return sorted.slice(0, sorted.findIndex(({ rule }) => rule === "broken-yaml") + 1);
}

/** What is open at `offset`: the innermost quote, or bracket that begins on a line before. */
function openAt(document: Document, offset: number, isEarlier: (start: number) => boolean): number | undefined {
  let open: number | undefined;
  visit(document, {
    Node(_, node: Node) {
      const [start, end] = node.range ?? [offset, 0];
      const quoted = isScalar(node) && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE");
      const bracket = isCollection(node) && node.flow === true;
      if ((quoted || bracket) && isEarlier(start) && end >= offset - 1) open = start;
    },
  });
  return open;
}

const namesIn = (value: unknown): string[] =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];

/** Names at the start of a line are still known, so that a broken file does not make every mention of its entries an error. */
const unread = (file: string, source: string): Omit<YamlFile, "findings"> => ({
  file,
  source,
  value: undefined,
  ids: [...source.matchAll(/^["']?([a-z0-9-]+)["']?[ \t]*:/gm)].flatMap(([, id]) => id ?? []),
  place: () => ({ file, line: 1, column: 1 }),
});
