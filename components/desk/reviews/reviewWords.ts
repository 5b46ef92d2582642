import type { ReviewLine, ReviewTarget } from "@/story/model/review";

export const targetOf = ({ claim, step, chapter = "", words = "" }: ReviewLine): ReviewTarget =>
  claim !== undefined ? { claim } : step !== undefined ? { step } : { chapter, words };

export const isSameTarget = (a: ReviewTarget, b: ReviewTarget): boolean => keyOf(a) === keyOf(b);
export const keyOf = (on: ReviewTarget): string => JSON.stringify(Object.entries(on).sort());

/** What a review is on, in words. */
export function targetWords(on: ReviewTarget): string {
  if ("claim" in on) return `claim ${on.claim}`;
  return "step" in on ? `step ${on.step}` : `“${on.words}”`;
}

const days = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
export const dayOf = (date: string): string => days.format(new Date(`${date}T00:00:00Z`));

/** Comments that nobody has said are done with, and checks that hold no more, before what asks for nothing. */
export const isOpen = ({ comment, resolved, standing }: ReviewLine): boolean =>
  !resolved && (comment !== undefined || standing !== "stands");

export const byNeed = (lines: ReviewLine[]): ReviewLine[] => lines.toSorted((a, b) => order(a) - order(b));
const order = (line: ReviewLine) => (isOpen(line) ? 0 : line.resolved ? 2 : 1);
