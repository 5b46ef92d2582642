import type { Nodes, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { ChapterDraft, Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import { claimsTold } from "./claimsTold";
import { nodePlace } from "./nodePlace";
import { walk } from "./walk";

type Heading = Extract<Nodes, { type: "heading" }>;

/** Headings go down one level at a time, and what they name is told under them. */
export const checkHeadings = (draft: Draft): Finding[] => [...checkLevels(draft), ...checkWhatTheyName(draft)];

/** A chapter's title is the page's first heading; those below it go down one level at a time, as those who listen go by them. */
function checkLevels({ chapters }: Draft): Finding[] {
  return chapters.flatMap((chapter) => {
    const headings: Heading[] = [];
    walk(chapter.tree, (node) => node.type === "heading" && headings.push(node));
    return headings.flatMap((heading, index) =>
      isUnderlined(chapter, heading)
        ? []
        : wrongLevel(chapter, heading, headings[index - 1]?.depth ?? 1, headings[index + 1]?.depth ?? 1),
    );
  });
}

/** A line under words that makes a heading of them is a finding of its own. */
const isUnderlined = ({ source }: ChapterDraft, { position }: Heading) => source[position?.start.offset ?? 0] !== "#";

function wrongLevel(chapter: ChapterDraft, heading: Heading, before: number, after: number): Finding[] {
  const { depth } = heading;
  if (depth > 1 && depth <= Math.max(2, before + 1)) return [];
  const right = "#".repeat(depth === 1 ? 2 : Math.max(2, before + 1));
  const problem =
    depth === 1
      ? "A heading with one # is that of the whole page, and the chapter's title is it already."
      : `This heading begins with ${"#".repeat(depth)}, so a level is left out before it.`;
  const place = nodePlace(chapter, heading);
  const fix = `begin the line with "${right} ".`;
  // Where those below it rest on its level, it is not the only one to be changed.
  const edit = after <= right.length + 1 && [{ was: `${"#".repeat(depth)} `, put: `${right} ` }];
  return [{ rule: "heading-level", place, problem, fix, level: "error", ...(edit && { edit }) }];
}

/** A claim or a name in a heading is told under it, before the next heading of its level: there a reader looks for it. */
function checkWhatTheyName(draft: Draft): Finding[] {
  if (draft.unread.has("claims")) return [];
  const known = namesIn(draft, draft.claims.value.keys());
  return draft.chapters.flatMap((chapter) =>
    chapter.tree.children.flatMap((heading, index): Finding[] => {
      if (heading.type !== "heading") return [];
      const under = sectionAfter(chapter.tree, index);
      const told = claimsTold(draft, under);
      const words = new Set([...namesIn(draft, told), ...capitalised(under.map((node) => textOf(node)).join("\n"))]);
      const [, ...rest] = textOf(heading).split(/\s+/);
      const strange = capitalised(rest.join(" ")).find((name) => known.has(name) && !words.has(name));
      const elsewhere = [...claimsTold(draft, [heading])].find((id) => draft.claims.value.has(id) && !told.has(id));
      const named = elsewhere ? `claim ${elsewhere}` : strange && `"${strange}"`;
      if (!named) return [];
      return [
        {
          rule: "heading-elsewhere",
          place: nodePlace(chapter, heading),
          problem: `This heading names ${named}, but nothing under it tells of that.`,
          fix: "move the heading to where that is told, or name what stands under it.",
          level: "warning",
        },
      ];
    }),
  );
}

/** What stands between a heading and the next of its level or a higher one. */
function sectionAfter({ children }: Root, index: number): Nodes[] {
  const heading = children[index];
  const depth = heading?.type === "heading" ? heading.depth : 1;
  const after = children.slice(index + 1);
  const end = after.findIndex((node) => node.type === "heading" && node.depth <= depth);
  return end < 0 ? after : after.slice(0, end);
}

const namesIn = ({ claims }: Draft, ids: Iterable<string>): Set<string> =>
  new Set(
    [...ids].flatMap((id) => {
      const { statement = "", assertedBy = "" } = claims.value.get(id) ?? {};
      return capitalised(`${statement.replace(/^\S+/, "")} ${assertedBy}`);
    }),
  );

const capitalised = (text: string): string[] => text.match(/\p{Lu}[\p{L}'’-]{2,}/gu) ?? [];
