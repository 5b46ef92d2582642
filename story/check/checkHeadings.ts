import type { Nodes } from "mdast";
import type { ChapterDraft, Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import { nodePlace } from "./nodePlace";
import { walk } from "./walk";

type Heading = Extract<Nodes, { type: "heading" }>;

/** A chapter's title is the page's first heading; those below it go down one level at a time, as those who listen go by them. */
export function checkHeadings({ chapters }: Draft): Finding[] {
  return chapters.flatMap((chapter) => {
    const headings: Heading[] = [];
    walk(chapter.tree, (node) => node.type === "heading" && headings.push(node));
    return headings.flatMap((heading, index) => wrongLevel(chapter, heading, headings[index - 1]?.depth ?? 1));
  });
}

function wrongLevel(chapter: ChapterDraft, heading: Heading, before: number): Finding[] {
  const { depth } = heading;
  if (depth > 1 && depth <= Math.max(2, before + 1)) return [];
  const right = "#".repeat(depth === 1 ? 2 : Math.max(2, before + 1));
  const problem =
    depth === 1
      ? "A heading with one # is that of the whole page, and the chapter's title is it already."
      : `This heading begins with ${"#".repeat(depth)}, so a level is left out before it.`;
  const place = nodePlace(chapter, heading);
  return [{ rule: "heading-level", place, problem, fix: `begin the line with "${right} ".`, level: "error" }];
}
