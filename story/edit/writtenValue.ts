import { type Document, isScalar, type Scalar, visit } from "yaml";
import { yamlDocument } from "../read/yamlDocument";

/** Every value as it is, no line folded: whoever wrote a long line wrote it so. */
const asTyped = { lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER } as const;

type Quotes = "QUOTE_DOUBLE" | "QUOTE_SINGLE" | "BLOCK_LITERAL" | "BLOCK_FOLDED";

/** A value on one line, as it may stand anywhere in a file of YAML: `{ at: [1, 2], label: "a, b" }`. */
export function onOneLine(value: unknown, quotes?: Quotes): string {
  if (Array.isArray(value)) return `[${value.map((item) => onOneLine(item)).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value).map(([key, field]) => `${onOneLine(key)}: ${onOneLine(field)}`);
    return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
  }
  const document = yamlDocument([value]);
  const list = document.contents as unknown as { flow: boolean };
  list.flow = true;
  styled(document, quotes ?? (typeof value === "string" && /[\r\n]/.test(value) ? "QUOTE_DOUBLE" : undefined));
  return document
    .toString({ ...asTyped, flowCollectionPadding: false })
    .trim()
    .slice(1, -1);
}

/**
 * A value behind "name:" or "-" in a group that stands on lines of its own, the first sign being the space or line break after it.
 * Lines after the first are indented by `indent`. Lists of plain values and empty groups stay on one line.
 */
export function onLines(value: unknown, indent: string, quotes?: Quotes): string {
  if (isGroup(value))
    return Object.entries(value)
      .map(([key, field]) => `\n${indent}${onOneLine(key)}:${onLines(field, `${indent}  `)}`)
      .join("");
  if (Array.isArray(value) && value.some((item) => typeof item === "object" && item !== null))
    return value.map((item) => `\n${indent}- ${inList(item, indent)}`).join("");
  if (typeof value !== "string") return ` ${onOneLine(value)}`;
  const document = yamlDocument({ a: value });
  styled(document, quotes);
  const [first = "", ...rest] = document
    .toString({ ...asTyped, indent: 2 })
    .slice("a:".length)
    .split("\n");
  // The last break ends the line; those of a text that ends in several are its own.
  const lines = rest.slice(0, -1).map((line) => (line === "" ? "" : indent + line.slice(2)));
  return [first, ...lines].join("\n");
}

/** A value behind the "- " of a list on lines of its own, whose dash is indented by `indent`. */
export const inList = (value: unknown, indent: string): string => onLines(value, `${indent}  `).trimStart();

const isGroup = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;

function styled(document: Document, quotes: Quotes | undefined): void {
  if (!quotes) return;
  visit(document, {
    Scalar(key, node) {
      if (key !== "key" && isScalar(node) && typeof node.value === "string") (node as Scalar).type = quotes;
    },
  });
}
