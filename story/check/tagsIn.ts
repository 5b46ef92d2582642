import type { Nodes } from "mdast";
import type { ChapterDraft } from "../model/draft";
import type { Place } from "../model/finding";
import { type Tag, type TagName, tags } from "../model/tags";
import { nodePlace } from "./nodePlace";
import { walk } from "./walk";

export type TagNode = Extract<Nodes, { type: "mdxJsxFlowElement" | "mdxJsxTextElement" }>;

/** A tag as an editor wrote it. `props` holds those that are plain text. */
export type TagUse = { name: string; props: Map<string, string>; node: TagNode; parents: Nodes[]; place: Place };

const kept = new WeakMap<ChapterDraft, TagUse[]>();

/** All tags of a chapter, in the order they are written. Kept, as nearly every check asks for them. */
export function tagsIn(chapter: ChapterDraft): TagUse[] {
  const found = kept.get(chapter);
  if (found) return found;
  const uses: TagUse[] = [];
  walk(chapter.tree, (node, parents) => {
    if (!isTag(node)) return;
    uses.push({ name: node.name ?? "", props: textProps(node), node, parents, place: nodePlace(chapter, node) });
  });
  kept.set(chapter, uses);
  return uses;
}

export const isTag = (node: Nodes): node is TagNode =>
  node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";

/** What is known of a tag by its name; undefined for a tag that is none of ours. */
export const tagNamed = (name: string): Tag | undefined =>
  Object.hasOwn(tags, name) ? tags[name as TagName] : undefined;

/** Props of a tag that are plain text. */
export function textProps(node: TagNode): Map<string, string> {
  return new Map(
    node.attributes.flatMap((attribute) =>
      attribute.type === "mdxJsxAttribute" && typeof attribute.value === "string"
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );
}
