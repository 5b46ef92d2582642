import { checkStory } from "@/story/check/checkStory";
import type { Change } from "@/story/edit/saveFiles";
import { formatFinding } from "@/story/format/formatFinding";
import type { Content } from "@/story/model/content";
import type { Draft } from "@/story/model/draft";
import type { Finding } from "@/story/model/finding";
import { Mistake } from "../cli/Mistake";
import { tryChanges } from "../cli/tryChanges";

/**
 * Tries the changes on a copy of the story. Throws a Mistake where they bring an error that was not there before. Returns what
 * is left to the editor: the claim of a figure in a title they chose, which only they know.
 */
export async function provePasses(content: Content, story: string, changes: Change[]): Promise<Finding[]> {
  const { before, after } = await tryChanges(content, story, changes);
  const known = new Set(errorsOf(before[0]).map(keyOf));
  const fresh = errorsOf(after[0]).filter((finding) => !known.has(keyOf(finding)));
  if (fresh.every(isLeftToThem)) return fresh;
  const told = fresh.map((finding) => formatFinding(finding));
  throw new Mistake(["This would not pass the check, so nothing was written.", ...told].join("\n\n"));
}

const errorsOf = (draft: Draft | undefined): Finding[] =>
  draft ? checkStory(draft).filter(({ level }) => level === "error") : [];

const isLeftToThem = ({ rule, place }: Finding) =>
  rule === "figure-not-in-claim" && /\.mdx$|\/story\.yaml$/.test(place.file);

/** The same mistake may have moved to another line. */
const keyOf = ({ rule, place, problem }: Finding) => [rule, place.file, problem].join("\n");
