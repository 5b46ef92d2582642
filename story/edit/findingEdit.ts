import type { Edit } from "../model/edit";
import type { Finding, Mend } from "../model/finding";
import { offsetAt } from "../read/placeAt";
import { applyEdits } from "./applyEdits";
import { editTop } from "./editTop";
import { Refused } from "./Refused";

/**
 * What mends a finding, as edits of `text`, the file of its place as it is now. Undefined where nothing a program may do does, or
 * where the file no longer says what was found.
 */
export function findingEdit(text: string, { edit, place }: Pick<Finding, "edit" | "place">): Edit[] | undefined {
  const parts = (edit ?? []).map((mend) => ("was" in mend ? swap(text, mend, place) : change(text, mend)));
  const edits = parts.flatMap((part) => part ?? []);
  if (edits.length === 0 || parts.includes(undefined)) return undefined;
  edits.sort((a, b) => a.start - b.start || a.end - b.end);
  return edits.some(({ start }, index) => start < (edits[index - 1]?.end ?? 0)) ? undefined : edits;
}

/** All findings that a program can mend, mended: what was done is told by the findings. Of two that touch the same bytes the first is. */
export function mendFindings(text: string, findings: readonly Finding[]): { text: string; mended: Finding[] } {
  const edits: Edit[] = [];
  const mended = findings.filter((finding) => {
    const own = findingEdit(text, finding);
    const isFree = own?.every((one) => edits.every((other) => one.start > other.end || one.end < other.start));
    if (own && isFree) edits.push(...own);
    return own && isFree;
  });
  return { text: applyEdits(text, edits), mended };
}

type Swap = Extract<Mend, { was: string }>;

function swap(text: string, { was, put, at }: Swap, place: Finding["place"]): Edit[] | undefined {
  const bom = text.startsWith("\uFEFF") ? 1 : 0;
  const from = offsetAt(text.slice(bom), at ?? place) + bom;
  const exact = [from, from + 1].find(
    (start) => text.startsWith(was, start) && (start === from || /["']/.test(text[from] ?? "")),
  );
  const start = exact ?? onlyOne(text, was, from);
  return start === undefined ? undefined : [{ start, end: start + was.length, put }];
}

/** Where a word stands in the tag or on the line that begins at `from`, if it does so once. */
function onlyOne(text: string, was: string, from: number): number | undefined {
  const reach = /^[^\r\n>]*/.exec(text.slice(from))?.[0] ?? "";
  const found: number[] = [];
  for (let at = reach.indexOf(was); at >= 0; at = reach.indexOf(was, at + 1))
    if (!/[\w-]/.test(reach[at - 1] ?? "") && !/[\w-]/.test(reach[at + was.length] ?? "")) found.push(from + at);
  return found.length === 1 ? found[0] : undefined;
}

/** The YAML of a file: all of it, or the lines at the top of a chapter. */
function change(text: string, mend: Exclude<Mend, Swap>): Edit[] | undefined {
  try {
    return editTop(text, mend).edit;
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}
