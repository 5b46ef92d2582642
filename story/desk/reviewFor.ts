import { fingerprintOf } from "../check/fingerprintOf";
import { reviewedPlace } from "../check/reviewedPlace";
import type { Draft } from "../model/draft";
import type { ReviewTarget, ReviewYaml } from "../model/review";

type Said = { do: "comment" | "check"; on: ReviewTarget; by: string; text: string };

/** A new comment or check as reviews.yaml has it, on what the draft says now. Undefined where that on which it is is not there. */
export function reviewFor(draft: Draft, { do: kind, on, by, text }: Said, date: string): ReviewYaml | undefined {
  const fingerprint = reviewedPlace(draft, on) && fingerprintOf(draft, on);
  if (!fingerprint) return undefined;
  return { ...on, by, date, ...(kind === "comment" ? { comment: text } : { against: text, fingerprint }) };
}
