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
    const place = reviewedPlace(draft, on);
    const own = reviews.place([id], "key");
    if (!place) return { ...review, ...on, id, standing: lost(draft, on), place: chapterPlace(draft, on) ?? own };
    const isSame = fingerprint === undefined || fingerprint === fingerprintOf(draft, on);
    return { ...review, ...on, id, standing: isSame ? "stands" : "changed", place };
  });
  return lines.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
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
