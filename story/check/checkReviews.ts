import { isSlip } from "../format/isSlip";
import { nearest } from "../format/nearest";
import type { Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import { reviewedPlace } from "./reviewedPlace";
import { targetOf } from "./reviewsOf";
import { tagsIn } from "./tagsIn";

/** A review that is not done with is on something that is there. Words that were changed are told with the review itself. */
export function checkReviews(draft: Draft): Finding[] {
  // An edition has the reviews of its story.
  if (draft.edition) return [];
  return [...draft.reviews.value].flatMap(([id, review]) => {
    const on = targetOf(review, draft);
    if (review.resolved) return [];
    if ("chapter" in on) return draft.known.chapters.has(on.chapter) ? [] : [ofNothing(draft, id, "chapter")];
    const isThere = "claim" in on ? draft.known.claims.has(on.claim) : reviewedPlace(draft, on);
    return isThere ? [] : [ofNothing(draft, id, "claim" in on ? "claim" : "step")];
  });
}

type Kind = "claim" | "step" | "chapter";

function ofNothing(draft: Draft, id: string, kind: Kind): Finding {
  const named = draft.reviews.value.get(id)?.[kind] ?? "";
  const ids = new Set(idsOf(draft, kind));
  const meant = nearest(named, ids);
  return {
    rule: "review-of-nothing",
    place: draft.reviews.place([id, kind]),
    problem: `This review is on the ${kind} "${named}", which is not there.${meant ? ` Did you mean "${meant}"?` : ""}`,
    fix: meant ? `write "${meant}".` : "name what it is on now, or mark it as resolved.",
    level: "warning",
    ...(meant && isSlip(named, meant, ids) && { edit: [{ was: named, put: meant }] }),
  };
}

function idsOf({ known, chapters }: Draft, kind: Kind): Iterable<string> {
  if (kind !== "step") return kind === "claim" ? known.claims : known.chapters;
  const steps = chapters.flatMap(tagsIn).filter(({ name }) => name === "Step");
  return steps.flatMap(({ props }) => props.get("id") ?? []);
}
