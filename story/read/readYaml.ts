import { isAlias, LineCounter, type Node, parseDocument, visit } from "yaml";
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
    logLevel: "silent",
  });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(Math.min(offset, source.length));
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const lineAt = (offset: number) => source.split("\n")[at(offset).line - 1] ?? "";
  const wordAt = (offset: number) => /^["']?([^"':\s]+)/.exec(source.slice(offset, offset + 200))?.[1] ?? "";
  const findings = [...document.errors, ...document.warnings].map(({ code, pos: [offset] }): Finding => {
    return { ...yamlFinding(code, lineAt(offset), wordAt(offset)), place: at(offset), level: "error" };
  });
  visit(document, {
    Node(_, node: Node) {
      if (!isAlias(node) && !("anchor" in node && node.anchor) && !node.tag?.startsWith("!")) return;
      const offset = node.range?.[0] ?? 0;
      findings.push({ ...special(lineAt(offset)), place: at(offset), level: "error" });
    },
  });
  const fatal = findings.some(({ rule }) => rule === "broken-yaml");
  if (fatal) return { ...unread(file, source), findings: onePerLine(findings) };
  const value: unknown = document.toJS();
  return { file, source, value, ids: namesIn(value), place: yamlPlaces(file, document.contents, lines), findings };
}

/** One slip often makes the reader stumble several times on the same or the next line. */
function onePerLine(findings: Finding[]): Finding[] {
  const sorted = findings.toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  return sorted.filter(({ place, rule }, index) => {
    const before = sorted[index - 1];
    return !before || rule === "duplicate-key" || place.line > before.place.line + 1;
  });
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
