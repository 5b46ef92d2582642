import { isMap, isScalar, LineCounter, parseDocument, type YAMLMap } from "yaml";
import type { Cell, DataFile } from "./DataFile";

/** Rows of a YAML file: a list, each entry of which has the same fields. One that an entry leaves out is an empty cell. */
export function readYamlRows(text: string): DataFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
  const at = (offset = 0) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const [error] = document.errors;
  const list: unknown = document.contents && "items" in document.contents ? document.contents.items : [];
  const entries = Array.isArray(list) ? list.filter(isMap) : [];
  if (error || !Array.isArray(list) || entries.length === 0 || entries.length < list.length)
    return {
      faults: [
        {
          ...at(error?.pos[0]),
          problem: error ? "This YAML cannot be read." : "This is no list of rows.",
          fix: "write each row as - { day: 2024-06-22, lit: 12 }, all with the same fields.",
        },
      ],
    };
  const names = new Map<string, Cell>();
  for (const { key } of entries.flatMap(({ items }) => items)) {
    const cell = { text: textOf(key), ...at(offsetOf(key)) };
    if (!names.has(cell.text)) names.set(cell.text, cell);
  }
  const rowOf = (entry: YAMLMap): Cell[] =>
    [...names.keys()].map((name) => {
      const pair = entry.items.find(({ key }) => textOf(key) === name);
      const from = offsetOf(pair?.value) ?? offsetOf(pair?.key) ?? entry.range?.[0];
      return { text: textOf(pair?.value), ...at(from) };
    });
  return { table: { head: [...names.values()], rows: entries.map(rowOf) } };
}

/** As it was typed: 2024-06 is no sum, and 1.50 keeps its nought. */
const textOf = (node: unknown): string =>
  isScalar(node) && node.value !== null ? String(node.source ?? node.value).trim() : "";

const offsetOf = (node: unknown): number | undefined =>
  isScalar(node) || isMap(node) ? (node.range?.[0] ?? undefined) : undefined;
