import {
  type CollectionTag,
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { YamlPath } from "../model/yamlChange";
import { Refused } from "./Refused";

export type Group = YAMLMap | YAMLSeq;

/** An item of a group where it stands. Of a pair, `colon` is the offset right behind its ":". */
export type Item = { group: Group; index: number; start: number; end: number; colon?: number; value: Node | null };

/** A file of YAML with the place of all that it says. Throws Refused where it cannot be read. */
export function readTree(text: string): Document {
  const document = parsed(text);
  if (!document || document.errors.length > 0)
    throw new Refused("The file cannot be read as it is; npm run check says why.");
  return document;
}

/** Undefined where it is nested too deeply to be read. */
function parsed(text: string): Document | undefined {
  try {
    return parseDocument(text, { keepSourceTokens: true, stringKeys: true, uniqueKeys: false, logLevel: "error" });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The value at a path; undefined where there is none. */
export function nodeAt(document: Document, path: YamlPath): Node | null | undefined {
  let node: Node | null | undefined = document.contents as Node | null;
  for (const key of path) {
    if (!isCollection(node)) return undefined;
    const index = indexOf(node as Group, key);
    if (index === undefined) return undefined;
    node = partOf((node as Group).items[index]);
  }
  return node;
}

/** The item at a path that is not empty. Throws Refused where there is none. */
export function itemAt(document: Document, path: YamlPath): Item {
  const group = nodeAt(document, path.slice(0, -1));
  const key = path.at(-1);
  const index = isCollection(group) && key !== undefined ? indexOf(group as Group, key) : undefined;
  if (index === undefined) throw new Refused(`There is no "${path.join(".")}" in the file.`);
  return itemOf(group as Group, index);
}

export function indexOf(group: Group, key: string | number): number | undefined {
  if (isSeq(group)) return typeof key === "number" && key in group.items ? key : undefined;
  const index = group.items.findIndex((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
  return index < 0 ? undefined : index;
}

const partOf = (item: unknown): Node | null => {
  const value = isPair(item) ? item.value : item;
  return isNode(value) ? value : null;
};

type Token = { type: string; offset: number; source: string };
type ItemToken = { start: Token[]; sep?: Token[] };

export function itemOf(group: Group, index: number): Item {
  const item = group.items[index];
  const value = partOf(item);
  const token = tokenOf(group, index);
  const first = token?.start.find(({ type }) => !["space", "newline", "comment", "comma"].includes(type));
  const colonToken = token?.sep?.find(({ type }) => type === "map-value-ind");
  const colon = colonToken && colonToken.offset + 1;
  const key = isPair(item) && isNode(item.key) ? item.key : value;
  const start = Math.min(first?.offset ?? Number.POSITIVE_INFINITY, key?.range?.[0] ?? Number.POSITIVE_INFINITY);
  if (!Number.isFinite(start) || (isMap(group) && colon === undefined))
    throw new Refused("This is written in a way that cannot be edited by a program.");
  const end = Math.max(endOf(value), colon ?? (first ? first.offset + first.source.length : start));
  return { group, index, start, end, colon, value };
}

function tokenOf(group: Group, index: number): ItemToken | undefined {
  if (isMap(group)) return (group.items[index] as Pair & { srcToken?: ItemToken }).srcToken;
  const items = (group as { srcToken?: { items: ItemToken[] } }).srcToken?.items ?? [];
  return group.flow ? undefined : items.filter(({ start }) => start.some(({ type }) => type === "seq-item-ind"))[index];
}

/** Behind the last sign of a value: inside nested blocks that of their last item, and no line break of a text on lines of its own. */
export function endOf(node: Node | null): number {
  if (isCollection(node) && !(node as CollectionTag & typeof node).flow && node.items.length > 0)
    return itemOf(node as Group, node.items.length - 1).end;
  const end = node?.range?.[1] ?? 0;
  if (!isScalar(node) || !isBlockText(node)) return end;
  const source = (node as { srcToken?: { source?: string; props?: Token[] } }).srcToken;
  const keeps = source?.props?.some(({ type, source: head }) => type === "block-scalar-header" && head.includes("+"));
  const written = source?.source ?? "";
  const breaks = /[\r\n \t]*$/.exec(written)?.[0] ?? "";
  return end - (keeps ? (/\r?\n?$/.exec(written)?.[0].length ?? 0) : Math.min(breaks.length, written.length));
}

export const isBlockText = (node: Scalar): boolean => node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED";

/** Where the line ends that `offset` is on: before its line break. */
export function lineEnd(text: string, offset: number): number {
  const at = text.indexOf("\n", offset);
  if (at < 0) return text.length;
  return text[at - 1] === "\r" && at > offset ? at - 1 : at;
}

export const lineStart = (text: string, offset: number): number => text.lastIndexOf("\n", offset - 1) + 1;

/** How the file's lines end. */
export const breakOf = (text: string): "\r\n" | "\n" => (/\r?\n/.exec(text)?.[0] === "\r\n" ? "\r\n" : "\n");

/** The spaces that put a line under `offset`. */
export function columnOf(text: string, offset: number): string {
  const bom = text.startsWith("\uFEFF") && lineStart(text, offset) === 0 ? 1 : 0;
  return " ".repeat(offset - lineStart(text, offset) - bom);
}
