import type { Nodes } from "mdast";
import { parseMdx } from "../read/mdx";
import { Refused } from "./Refused";

/** A range of a text in UTF-16 offsets, the end exclusive. */
export type Span = { start: number; end: number };

/** A prop of a tag: its name, its value where that is plain text, and where it stands with its name and quotes. */
export type Prop = Span & { name: string; value?: string };

/**
 * A block or a tag of a chapter, found by where it begins. `kind`: "Step" of a tag, else what Markdown calls it: "paragraph",
 * "heading", "list" … `isBlock`: it stands on lines of its own among others, and can be moved.
 */
export type Part = Span & { kind: string; isBlock: boolean; props: Prop[]; parts: Part[] };

/** The parts of a chapter in reading order, each with those inside of it. Throws Refused where the chapter cannot be read. */
export function chapterParts(text: string): Part[] {
  const shift = text.startsWith("\uFEFF") ? 1 : 0;
  try {
    return parseMdx(text.slice(shift)).children.flatMap((node) => partsOf(node, shift, true));
  } catch {
    throw new Refused("The chapter cannot be read as it is; npm run check says why.");
  }
}

const withBlocks = new Set(["mdxJsxFlowElement", "root"]);

function partsOf(node: Nodes, shift: number, isBlock: boolean): Part[] {
  const isTag = node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
  const inner = "children" in node ? node.children : [];
  const parts = inner.flatMap((child) => partsOf(child, shift, withBlocks.has(node.type)));
  if (!isTag && !isBlock) return parts;
  if (node.type === "yaml") return [];
  const kind = isTag ? (node.name ?? "") : node.type;
  return [{ ...spanOf(node, shift), kind, isBlock, props: isTag ? propsOf(node, shift) : [], parts }];
}

const spanOf = ({ position }: Pick<Nodes, "position">, shift: number): Span => ({
  start: (position?.start.offset ?? 0) + shift,
  end: (position?.end.offset ?? 0) + shift,
});

function propsOf(
  { attributes }: Extract<Nodes, { type: "mdxJsxFlowElement" | "mdxJsxTextElement" }>,
  shift: number,
): Prop[] {
  return attributes.flatMap((prop) =>
    prop.type === "mdxJsxAttribute"
      ? [{ name: prop.name, ...(typeof prop.value === "string" && { value: prop.value }), ...spanOf(prop, shift) }]
      : [],
  );
}
