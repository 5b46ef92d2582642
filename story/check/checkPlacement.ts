import type { Nodes } from "mdast";
import type { Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import { nodePlace } from "./nodePlace";
import { isTag, type TagUse, tagNamed, tagsIn } from "./tagsIn";

/** Tags that are sound but stand where they cannot. */
export function checkPlacement({ chapters }: Draft): Finding[] {
  return chapters.flatMap((chapter) =>
    tagsIn(chapter).flatMap((use) => {
      const wrong = misplaced(use);
      const own: Finding[] = wrong ? [{ rule: "misplaced-tag", place: use.place, ...wrong, level: "error" }] : [];
      return use.name === "Scene" && !wrong ? [...own, ...strayWords(chapter, use)] : own;
    }),
  );
}

function misplaced({ name, node, parents }: TagUse): { problem: string; fix: string } | undefined {
  const tag = tagNamed(name);
  if (!tag) return undefined;
  const parent = parents.at(-1);
  const around = parents.filter(isTag).map((node) => node.name ?? "");
  if (tag.place === "text" && node.type === "mdxJsxFlowElement") {
    const problem = `<${name}> belongs inside a sentence, but stands on lines of its own.`;
    return { problem, fix: `write <${name}>, its words and </${name}> on one line, in the sentence.` };
  }
  if (tag.place === "text") {
    const link = parents.some(({ type }) => type === "link" || type === "linkReference");
    if (name === "Claim" && (link || around.includes("Claim"))) {
      return {
        problem: "<Claim> is itself a link, so it cannot stand inside another one.",
        fix: `put it before or after the other ${link ? "link" : "<Claim>"}.`,
      };
    }
    return undefined;
  }
  if (node.type === "mdxJsxTextElement") {
    const problem = `<${name}> stands inside a paragraph, but needs lines of its own.`;
    return { problem, fix: `put it on a line of its own, with an empty line before and after it.` };
  }
  if (tag.inside && !(parent && isTag(parent) && parent.name === tag.inside)) {
    return {
      problem: `<${name}> stands outside of <${tag.inside}>.`,
      fix: `put it directly between <${tag.inside} …> and </${tag.inside}>.`,
    };
  }
  if (name === "Scene" && parent?.type !== "root") {
    return {
      problem: "<Scene> stands inside something else.",
      fix: "put it at the start of a line, outside of other tags, lists and quotations.",
    };
  }
  return undefined;
}

/** In a scene everything belongs to a step: words between steps would have no picture beside them. */
function strayWords(chapter: Parameters<typeof nodePlace>[0], { node }: TagUse): Finding[] {
  const inside = (child: Nodes) => isTag(child) && (child.name === "Step" || !child.name || !tagNamed(child.name));
  const stray = (node.children as Nodes[]).find((child) => !inside(child));
  if (!stray) return [];
  return [
    {
      rule: "words-outside-step",
      place: nodePlace(chapter, stray),
      problem: "This stands in a scene, but in none of its steps.",
      fix: "move it into a <Step>, or out of the <Scene>.",
      level: "error",
    },
  ];
}
