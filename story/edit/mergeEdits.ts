import { diffArrays } from "diff";
import type { Edit } from "../model/edit";
import { applyEdits } from "./applyEdits";
import type { Edited } from "./edited";

/** Where two hands changed the same: the range of the text they both began with, and what each made of it. */
export type Conflict = { start: number; end: number; base: string; mine: string; theirs: string };

/**
 * Two changes of one text made one. `edit` are edits of `base`. Where both changed the same bytes, or put something at the same
 * place, nothing is guessed: `conflicts` lists each such place in order, and there is no text.
 */
export type Merged = (Edited & { conflicts?: undefined }) | { conflicts: Conflict[] };

export function mergeEdits(base: string, mine: string, theirs: string): Merged {
  const own = editsBetween(base, mine);
  const other = editsBetween(base, theirs).filter((edit) => !own.some((one) => isSame(one, edit)));
  const conflicts = conflictsOf(base, own, other);
  if (conflicts.length > 0) return { conflicts };
  const edit = [...own, ...other].sort((a, b) => a.start - b.start);
  return { text: applyEdits(base, edit), edit };
}

const isSame = (a: Edit, b: Edit) => a.start === b.start && a.end === b.end && a.put === b.put;

/** Ranges that meet end to end touch, too: what stands between them is nobody's to say. */
const touch = (a: Edit, b: Edit) => a.start <= b.end && b.start <= a.end;

function conflictsOf(base: string, mine: Edit[], theirs: Edit[]): Conflict[] {
  const struck: Edit[] = mine.flatMap((edit) => theirs.filter((one) => touch(edit, one)).flatMap((one) => [edit, one]));
  const groups: { start: number; end: number }[] = [];
  for (const { start, end } of struck.toSorted((a, b) => a.start - b.start)) {
    const last = groups.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else groups.push({ start, end });
  }
  return groups.map(({ start, end }) => ({
    start,
    end,
    base: base.slice(start, end),
    mine: within(base, mine, start, end),
    theirs: within(base, theirs, start, end),
  }));
}

/** What some edits make of a range that cuts none of them in two. */
function within(base: string, edits: Edit[], start: number, end: number): string {
  const inside = edits.filter((edit) => edit.start >= start && edit.end <= end);
  return applyEdits(
    base.slice(start, end),
    inside.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start })),
  );
}

/** The lines that differ between two texts, as edits of the first. */
export const linesBetween = (before: string, after: string): Edit[] =>
  hunks(linesOf(before), linesOf(after)).map(({ start, was, put }) => ({ start, end: start + was.length, put }));

/** The words that differ between two texts, as edits of the first: first the lines that do, then the words in them. */
export function editsBetween(before: string, after: string): Edit[] {
  return hunks(linesOf(before), linesOf(after)).flatMap(({ start, was, put }) =>
    was.length + put.length > tooLong
      ? [{ start, end: start + was.length, put }]
      : hunks(wordsOf(was), wordsOf(put)).map((hunk) => ({
          start: start + hunk.start,
          end: start + hunk.start + hunk.was.length,
          put: hunk.put,
        })),
  );
}

/** Signs from which on a stretch is another altogether, so that nobody looks for single words in it. */
const tooLong = 20_000;

const linesOf = (text: string) => text.match(/[^\n]*\n|[^\n]+/g) ?? [];
const wordsOf = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+|\r\n|[^\S\r\n]+|[\s\S]/gu) ?? [];

/** Parts added and removed from which on two texts are told apart no further, as that would take minutes. */
const mostParts = 2000;

type Part = { added?: boolean; removed?: boolean; value: string[] };

/** What is in both texts and what in one; of texts that have little in common, only what they begin and end with is in both. */
function partsOf(before: string[], after: string[]): Part[] {
  const parts = diffArrays(before, after, { maxEditLength: mostParts }) as Part[] | undefined;
  if (parts) return parts;
  const least = Math.min(before.length, after.length);
  let head = 0;
  while (head < least && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < least - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return [
    { value: before.slice(0, head) },
    { removed: true, value: before.slice(head, before.length - tail) },
    { added: true, value: after.slice(head, after.length - tail) },
    { value: before.slice(before.length - tail) },
  ];
}

function hunks(before: string[], after: string[]): { start: number; was: string; put: string }[] {
  const found: { start: number; was: string; put: string }[] = [];
  let at = 0;
  let open: (typeof found)[number] | undefined;
  for (const { added, removed, value } of partsOf(before, after)) {
    const text = value.join("");
    if (!added && !removed) {
      open = undefined;
      at += text.length;
      continue;
    }
    if (!open) {
      open = { start: at, was: "", put: "" };
      found.push(open);
    }
    if (added) open.put += text;
    else {
      open.was += text;
      at += text.length;
    }
  }
  return found;
}
