import { type Document, isMap, isNode, isPair, isSeq, type LineCounter, type Node } from "yaml";
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
  if (!isMap(node)) return {};
  const pair = node.items.find((item) => isPair(item) && isNode(item.key) && keyText(item.key) === String(key));
  return pair && isNode(pair.key) ? { keyNode: pair.key, value: pair.value } : {};
}

const keyText = (node: Node) => ("value" in node ? String(node.value) : undefined);

const isEmpty = (value: unknown) => !isNode(value) || ("value" in value && value.value === null);
