import { type Document, isCollection, isMap, isScalar, isSeq, type Node } from "yaml";
import type { Edit } from "../model/edit";
import type { YamlPath } from "../model/yamlChange";
import { inList, onLines, onOneLine } from "./writtenValue";
import { breakOf, columnOf, type Group, itemOf, lineEnd, nodeAt } from "./yamlTree";

type Insert = { insert: YamlPath; value: unknown; at?: number };

/** Puts a new item into a list or group, written as those beside it are. Undefined where there is nothing to put it into. */
export function insertInYaml(text: string, document: Document, { insert, value, at }: Insert): Edit[] | undefined {
  const depth = insert.findIndex((_, index) => !hasItems(nodeAt(document, insert.slice(0, index + 1))));
  const path = insert.slice(0, depth < 0 ? insert.length : Math.max(depth + 1, 1));
  const rest = insert.slice(path.length);
  const made = rest.reduceRight<unknown>((inner, key) => (typeof key === "number" ? [inner] : { [key]: inner }), value);
  const group = nodeAt(document, path.slice(0, -1));
  const key = path.at(-1);
  if (key === undefined) return undefined;
  if (isCollection(group) && group.items.length > 0) {
    const index = typeof key === "number" ? key : rest.length > 0 ? group.items.length : (at ?? group.items.length);
    if (group.flow) return [inFlow(group as Group, index, key, made)];
    return [inBlock(text, group as Group, index, key, made)];
  }
  return [intoNothing(text, document, path, group, made)];
}

const hasItems = (node: Node | null | undefined) => isCollection(node) && node.items.length > 0;

function inFlow(group: Group, index: number, key: string | number, value: unknown): Edit {
  const written = isMap(group) ? `${onOneLine(key)}: ${onOneLine(value)}` : onOneLine(value);
  if (index === 0) {
    const { start } = itemOf(group, 0);
    return { start, end: start, put: `${written}, ` };
  }
  const { end } = itemOf(group, index - 1);
  return { start: end, end, put: `, ${written}` };
}

function inBlock(text: string, group: Group, index: number, key: string | number, value: unknown): Edit {
  const before = itemOf(group, Math.max(0, index - 1));
  const indent = columnOf(text, itemOf(group, 0).start);
  const lines = breakOf(text);
  const written = entry(group, key, value, indent, before.value).replaceAll("\n", lines);
  if (index === 0) return { start: before.start, end: before.start, put: `${written}${lines}${indent}` };
  const at = lineEnd(text, before.end);
  return { start: at, end: at, put: `${isSpaced(text, group, index) ? lines : ""}${lines}${indent}${written}` };
}

/** Written on one line where the item before it is a group on one line. */
function entry(group: Group, key: string | number, value: unknown, indent: string, like: Node | null): string {
  const short = isCollection(like) && like.flow === true;
  if (isSeq(group)) return `- ${short ? onOneLine(value) : inList(value, indent)}`;
  return `${onOneLine(key)}:${short ? ` ${onOneLine(value)}` : onLines(value, `${indent}  `)}`;
}

/** Whether an empty line stands between the items, beginning with the two that are nearest. */
function isSpaced(text: string, group: Group, index: number): boolean {
  const [one, other] = index > 1 ? [index - 2, index - 1] : [0, 1];
  if (group.items.length < 2) return false;
  return /\n[ \t]*\r?\n/.test(text.slice(itemOf(group, one).end, itemOf(group, other).start));
}

/** A group or list of nothing becomes one of a single item: `[]`, `{}`, a name with nothing behind it, or an empty file. */
function intoNothing(
  text: string,
  document: Document,
  path: YamlPath,
  group: Node | null | undefined,
  value: unknown,
): Edit {
  const key = path.at(-1) ?? "";
  const lines = breakOf(text);
  const whole = typeof key === "number" ? [value] : { [key]: value };
  if (path.length === 1 && !isCollection(group)) {
    const written = onLines(whole, "").trimStart().replaceAll("\n", lines);
    const ends = /(?:^\uFEFF?|\n)$/.test(text);
    return { start: text.length, end: text.length, put: `${ends ? "" : lines}${written}${lines}` };
  }
  const [start = text.length, end = text.length] = group?.range ?? [];
  const owner = nodeAt(document, path.slice(0, -2));
  const inLine = isCollection(owner) && owner.flow === true;
  if (path.length === 1) return { start, end, put: onLines(whole, "").trimStart().replaceAll("\n", lines) };
  if (!inLine && isMap(owner)) {
    const item = itemOf(
      owner,
      owner.items.findIndex((pair) => pair.value === group),
    );
    const put = onLines(whole, `${columnOf(text, item.start)}  `).replaceAll("\n", lines);
    const isEmpty = isScalar(group) || group === null;
    const from = item.colon ?? start;
    // A note behind the name stays on its line.
    const at = isEmpty ? lineEnd(text, from) : from;
    if (put.startsWith(lines) && isEmpty) return { start: at, end: at, put };
    return { start: from, end: isEmpty ? from : end, put };
  }
  const lead = start === end && /\S/.test(text[start - 1] ?? " ") ? " " : "";
  return { start, end, put: lead + onOneLine(whole) };
}
