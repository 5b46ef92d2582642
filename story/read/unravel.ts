import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import { type TagName, tags } from "../model/tags";

type TextTag = Extract<PhrasingContent, { type: "mdxJsxTextElement" }>;

/** A block tag written on one line, <Note>words</Note>, is read as a word of a paragraph; it is what it would be on lines of its own. */
export function unravel(tree: Root): Root {
  unravelChildren(tree);
  return tree;
}

function unravelChildren(node: Nodes): void {
  if (!("children" in node)) return;
  const children = (node.children as RootContent[]).flatMap((child) =>
    child.type === "paragraph" ? asBlocks(child) : [child],
  );
  node.children = children as typeof node.children;
  for (const child of children) unravelChildren(child);
}

function asBlocks(paragraph: Paragraph): RootContent[] {
  const words = paragraph.children.filter((child) => !(child.type === "text" && child.value.trim() === ""));
  return words.length > 0 && words.every(isBlockTag) ? words.map(asBlock) : [paragraph];
}

const isBlockTag = (node: PhrasingContent): node is TextTag =>
  node.type === "mdxJsxTextElement" &&
  node.name !== null &&
  Object.hasOwn(tags, node.name) &&
  tags[node.name as TagName].place === "block";

function asBlock(tag: TextTag): RootContent {
  const inner: Paragraph = { type: "paragraph", children: tag.children, position: tag.position };
  return { ...tag, type: "mdxJsxFlowElement", children: tag.children.length > 0 ? [inner] : [] } as RootContent;
}
