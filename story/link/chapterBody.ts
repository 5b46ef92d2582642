import type GithubSlugger from "github-slugger";
import type { Element, ElementContent, Root } from "hast";
import type { Root as MdastRoot } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { type State, toHast } from "mdast-util-to-hast";
import { toString as textOf } from "mdast-util-to-string";

type MdxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** The editor's tags become elements of the same name, their props its properties. */
function tagElement(state: State, node: MdxElement): Element {
  const properties = Object.fromEntries(
    node.attributes.flatMap((prop) =>
      prop.type === "mdxJsxAttribute" && typeof prop.value === "string" ? [[prop.name, prop.value]] : [],
    ),
  );
  return { type: "element", tagName: node.name ?? "span", properties, children: state.all(node) as ElementContent[] };
}

/** A chapter's Markdown as HTML: headings with ids that are unique in the story, <Note kind="unknown"> taken out to stand at the end. */
export function chapterBody(
  tree: MdastRoot,
  headingIds: GithubSlugger,
): { body: Root; unknowns: Root[]; words: number } {
  const words = tree.children
    .filter(({ type }) => type !== "yaml" && type !== "code")
    .flatMap((block) => textOf(block).split(/\s+/).filter(Boolean)).length;
  const body = toHast(tree, {
    handlers: { mdxJsxFlowElement: tagElement, mdxJsxTextElement: tagElement },
  }) as Root;
  const unknowns: Root[] = [];
  const isUnknown = (node: Root["children"][number]): node is Element =>
    node.type === "element" && node.tagName === "Note" && node.properties.kind === "unknown";
  for (const node of body.children.filter(isUnknown)) unknowns.push({ type: "root", children: node.children });
  body.children = body.children.filter((node) => !isUnknown(node));
  for (const node of body.children) {
    if (node.type === "element" && /^h[2-6]$/.test(node.tagName)) node.properties.id = headingIds.slug(plain(node));
  }
  return { body, unknowns, words };
}

const plain = (node: ElementContent): string =>
  node.type === "text" ? node.value : "children" in node ? node.children.map(plain).join("") : "";
