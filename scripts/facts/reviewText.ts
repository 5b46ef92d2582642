import type { ReviewLine } from "@/story/model/review";

/** Whether somebody has checked it, and nothing of it has changed since. */
export const isChecked = (reviews: ReviewLine[] = []): boolean =>
  reviews.some(({ against, resolved, standing }) => against !== undefined && !resolved && standing === "stands");

/** A review in a line; none of a comment that is done with. */
export function reviewText({ head, note, comment, answers = [], resolved, words }: ReviewLine): string[] {
  if (resolved) return [];
  const on = note && words ? `On “${words}”.` : undefined;
  const said = answers.map(({ by, text }) => `${by}: ${text}`);
  return [[`${head}.`, on, note, comment, ...said].filter(Boolean).join(" ")];
}
