import { formatDay } from "../format/formatDay";
import type { Draft } from "../model/draft";
import type { Place } from "../model/finding";
import type { ReviewLine, ReviewTarget, ReviewYaml } from "../model/review";
import { fingerprintOf } from "./fingerprintOf";
import { reviewedPlace } from "./reviewedPlace";

/** Every comment and check of a story, in the order they were made, and how each stands now. */
export function reviewsOf(draft: Draft): ReviewLine[] {
  const { reviews } = draft;
  const lines = [...reviews.value].map(([id, { fingerprint, ...review }]): ReviewLine => {
    const on = targetOf(review, draft);
    const found = reviewedPlace(draft, on);
    const isSame = fingerprint === undefined || fingerprint === fingerprintOf(draft, on);
    const standing = !found ? lost(draft, on) : isSame ? "stands" : "changed";
    const place = found ?? chapterPlace(draft, on) ?? reviews.place([id], "key");
    return { ...review, ...on, id, standing, place, head: headOf(review), note: noteOf(review, standing) };
  });
  return lines.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function headOf({ by, date, against }: Omit<ReviewYaml, "fingerprint">): string {
  const day = formatDay(date, "en");
  return against === undefined ? `${by}, ${day}` : `Checked by ${by} against ${against}, ${day}`;
}

function noteOf({ claim, step, against }: Omit<ReviewYaml, "fingerprint">, standing: ReviewLine["standing"]) {
  const what = claim !== undefined ? "claim" : step !== undefined ? "step" : undefined;
  if (standing === "gone") return `There is no such ${what ?? "chapter"} any more.`;
  if (standing === "stands") return undefined;
  const changed = what ? `the ${what} changed` : "the words changed";
  return against === undefined ? "The words changed." : `Unchecked again: ${changed}.`;
}

/** What a review is on, by the id that it has today. */
export function targetOf({ claim, step, chapter, words }: Partial<ReviewYaml>, { moved }: Draft): ReviewTarget {
  const now = (id: string) => moved.value.get(id) ?? id;
  if (claim !== undefined) return { claim: now(claim) };
  return step !== undefined ? { step: now(step) } : { chapter: now(chapter ?? ""), words: words ?? "" };
}

/** Words that are gone from a chapter that is there were changed. */
const lost = (draft: Draft, on: ReviewTarget) =>
  "chapter" in on && draft.known.chapters.has(on.chapter) ? "changed" : "gone";

function chapterPlace({ chapters }: Draft, on: ReviewTarget): Place | undefined {
  const file = "chapter" in on && chapters.find(({ slug }) => slug === on.chapter)?.file;
  return file ? { file, line: 1, column: 1 } : undefined;
}
