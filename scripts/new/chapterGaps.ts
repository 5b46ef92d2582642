import type { RootContent } from "mdast";
import { isTag, type TagNode, textProps } from "@/story/check/tagsIn";
import type { ChapterDraft } from "@/story/model/draft";

/** A chapter for an edition: its scenes, steps and tables, with the first language's words as notes where its own are to stand. */
export function chapterGaps(chapter: ChapterDraft): string {
  const { title, dek, description } = chapter.value;
  const top = Object.entries({ title, dek, description }).flatMap(([key, text]) => [`# ${text}`, `${key}:`]);
  const blocks = chapter.tree.children.filter(({ type }) => type !== "yaml").map((block) => blockGap(block, chapter));
  return `---\n${top.join("\n")}\n---\n\n${blocks.join("\n\n")}\n`;
}

function blockGap(block: RootContent, chapter: ChapterDraft): string {
  const written = sourceOf(block, chapter);
  if (!isTag(block)) return note(written);
  if (block.name === "Scene") return sceneGap(block, chapter);
  return ["Differ", "Photo", "People"].includes(block.name ?? "") ? written : note(written);
}

function sceneGap(scene: TagNode, chapter: ChapterDraft): string {
  const steps = scene.children.filter(isTag).map((step) => {
    const words = step.children.map((child) => sourceOf(child as RootContent, chapter)).join("\n\n");
    return `<Step id="${textProps(step).get("id") ?? ""}">\n\n${note(words)}\n\n</Step>`;
  });
  return `<Scene is="${textProps(scene).get("is") ?? ""}">\n\n${steps.join("\n\n")}\n\n</Scene>`;
}

const note = (words: string) => `{/* ${words.replaceAll("*/", "* /")} */}`;

const sourceOf = ({ position }: RootContent, { source }: ChapterDraft) =>
  source.slice(position?.start.offset, position?.end.offset);
