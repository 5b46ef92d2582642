import { z } from "zod";
import type { Place } from "./finding";
import { Day, Exact, Id } from "./text";

const by = Exact.describe("Who wrote or checked it.");
const date = Day.describe("The day of it, year first.");

const Answer = z.strictObject({ by, date, text: Exact.describe("What is answered.") });

/** One entry of reviews.yaml: a comment, or a check of facts, on a claim, a step, or words of a chapter. Never published. */
export const ReviewYaml = z
  .strictObject({
    claim: Id.describe("The claim it is on.").optional(),
    step: Id.describe("The step it is on.").optional(),
    chapter: Id.describe("The chapter that holds the words it is on.").optional(),
    words: Exact.describe("The words it is on, as a reader sees them.").optional(),
    by,
    date,
    comment: Exact.describe("What is asked or remarked.").optional(),
    against: Exact.describe("Of a check: what was looked up, and where in it.").optional(),
    fingerprint: z
      .string()
      .regex(/^[0-9a-f]{12}$/, "must be the twelve signs that the desk wrote")
      .describe("Of a check: what was checked, in twelve signs that the desk writes. Once it changes, so do they.")
      .optional(),
    answers: z.array(Answer).min(1, "holds no answer").optional(),
    resolved: z.strictObject({ by, date }).describe("Who says that it is done with, and since when.").optional(),
  })
  .refine(
    ({ claim, step, chapter, words }) =>
      [claim, step, chapter].filter(Boolean).length === 1 && Boolean(chapter) === Boolean(words),
    "needs one of claim, step, or chapter with words",
  )
  .refine(
    ({ comment, against, fingerprint }) =>
      Boolean(comment) !== Boolean(against) && Boolean(against) === Boolean(fingerprint),
    "needs a comment, or of a check against and fingerprint",
  );
export type ReviewYaml = z.infer<typeof ReviewYaml>;

/** What a review is on. `words` stand in the chapter as a reader sees them. */
export type ReviewTarget = { claim: string } | { step: string } | { chapter: string; words: string };

/**
 * A review and how it stands now. `stands`: what it is on is there, and of a check, is what was checked. `changed`: the words it
 * is on are others now, or what was checked is. `gone`: there is no such claim, step or chapter. `place`: that of what it is on,
 * else its own. `head`: who did what, and when, and `note` what it is to be told of how it stands, in words.
 */
export type ReviewLine = Omit<ReviewYaml, "fingerprint"> & {
  id: string;
  standing: "stands" | "changed" | "gone";
  place: Place;
  head: string;
  note?: string;
};

const On = z.union([
  z.strictObject({ claim: Id }),
  z.strictObject({ step: Id }),
  z.strictObject({ chapter: Id, words: Exact }),
]);

/** What somebody does at the desk: writes a comment or a check, answers one, says that it is done with, or that it is not. */
export const ReviewChange = z.discriminatedUnion("do", [
  z.strictObject({ do: z.enum(["comment", "check"]), on: On, by: Exact, text: Exact }),
  z.strictObject({ do: z.literal("answer"), id: Id, by: Exact, text: Exact }),
  z.strictObject({ do: z.enum(["resolve", "reopen"]), id: Id, by: Exact }),
]);
export type ReviewChange = z.infer<typeof ReviewChange>;
