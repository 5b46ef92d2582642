import { type Document, isCollection, isScalar, type Node } from "yaml";
import type { Edit } from "../model/edit";
import type { YamlPath } from "../model/yamlChange";
import { onLines, onOneLine } from "./writtenValue";
import { breakOf, columnOf, endOf, isBlockText, itemAt, nodeAt } from "./yamlTree";

type Way = (text: string, document: Document) => Edit[] | undefined;

/** The ways to put another value in the place of one, the one that keeps most of how it was written first. */
export function replaceInYaml(path: YamlPath, value: unknown): Way[] {
  return [
    (text, document) => {
      const node = nodeAt(document, path);
      return node ? [asBefore(text, document, path, node, value)] : undefined;
    },
    (_, document) => {
      const node = nodeAt(document, path);
      const start = path.length > 0 ? itemAt(document, path).colon : undefined;
      if (!node || start === undefined) return undefined;
      return [{ start, end: endOf(node), put: ` ${onOneLine(value)}` }];
    },
  ];
}

/** In the quotes that the value before stood in, on one line where it did, and on lines of its own where it did. */
function asBefore(text: string, document: Document, path: YamlPath, node: Node, value: unknown): Edit {
  const [start = 0] = node.range ?? [];
  const end = endOf(node);
  const parent = path.length > 0 ? nodeAt(document, path.slice(0, -1)) : undefined;
  const inLine = isCollection(parent) && parent.flow === true;
  const isEmpty = start === end;
  const lead = isEmpty && /[^\s]/.test(text[start - 1] ?? " ") ? " " : "";
  if (inLine || (isCollection(node) && node.flow)) return { start, end, put: lead + onOneLine(value, quotesOf(node)) };
  const lines = breakOf(text);
  const item = path.length > 0 ? itemAt(document, path) : undefined;
  const outer = item ? columnOf(text, item.start) : "";
  const written = onLines(value, `${outer}${path.length > 0 ? "  " : ""}`, quotesOf(node)).replaceAll("\n", lines);
  const onOwn = written.startsWith(lines);
  if (isCollection(node)) {
    const own = columnOf(text, start);
    const put = onLines(value, own, undefined).trimStart();
    return { start, end, put: put.replaceAll("\n", lines) };
  }
  if (onOwn && item?.colon !== undefined) return { start: item.colon, end, put: written };
  return { start, end, put: lead + written.trimStart() };
}

/** An empty text stood in quotes only because it had to. */
const quotesOf = (node: Node) =>
  isScalar(node) &&
  node.value !== "" &&
  (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE" || isBlockText(node))
    ? (node.type as "QUOTE_DOUBLE" | "QUOTE_SINGLE" | "BLOCK_LITERAL" | "BLOCK_FOLDED")
    : undefined;
