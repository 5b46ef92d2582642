import { type Document, isMap, isNode, isPair, isSeq, type LineCounter, type Node, type YAMLMap } from "yaml";
import type { PlaceOf } from "../model/draft";

/** Where every key and value of a YAML document stands. A missing part has no place of its own: its nearest written ancestor stands in for it. */
export function yamlPlaces(file: string, contents: Document["contents"], lines: LineCounter): PlaceOf {
  const at = (node: unknown) => {
    const start = isNode(node) ? node.range?.[0] : undefined;
    if (start === undefined) return undefined;
    const { line, col } = lines.linePos(start);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  return (path, part = "value") => {
    let node: unknown = contents;
    let best = at(contents) ?? { file, line: 1, column: 1 };
    for (const [depth, key] of path.entries()) {
      const { keyNode, value } = step(node, key);
      if (!keyNode && !value) return best;
      const wantsKey = part === "key" || depth < path.length - 1 || isEmpty(value);
      best = (wantsKey ? (at(keyNode) ?? at(value)) : (at(value) ?? at(keyNode))) ?? best;
      node = value;
    }
    return best;
  };
}

function step(node: unknown, key: string | number): { keyNode?: Node; value?: unknown } {
  if (isSeq(node) && typeof key === "number") return { value: node.items[key] };
  return (isMap(node) && pairsOf(node).get(String(key))) || {};
}

type Pair = { keyNode: Node; value: unknown };
const pairs = new WeakMap<YAMLMap, Map<string, Pair>>();

/** The pairs of a group by name, the first where a name stands twice. Kept: a file may have hundreds of entries, each looked up many times. */
function pairsOf(map: YAMLMap): Map<string, Pair> {
  const kept = pairs.get(map) ?? new Map<string, Pair>();
  if (pairs.has(map)) return kept;
  pairs.set(map, kept);
  for (const item of map.items) {
    const name = isPair(item) && isNode(item.key) ? keyText(item.key) : undefined;
    if (name !== undefined && !kept.has(name)) kept.set(name, { keyNode: item.key as Node, value: item.value });
  }
  return kept;
}

const keyText = (node: Node) => ("value" in node ? String(node.value) : undefined);

const isEmpty = (value: unknown) => !isNode(value) || ("value" in value && value.value === null);
