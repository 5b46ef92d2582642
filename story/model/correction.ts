import { z } from "zod";
import { Day, Id, Text } from "./text";

/** What a pasted entry says where its author has yet to say why. */
export const unsaid = "(say why in a sentence)";

/** One entry of corrections.yaml, a list with the newest last. `where` is the id of a chapter, a claim or a person. */
export const CorrectionYaml = z.strictObject({
  date: Day.describe("The day it was corrected, year first."),
  where: Id.describe("What was corrected: the id of a chapter, a claim or a person."),
  was: Text.describe("What it said."),
  now: Text.describe("What it says now."),
  why: Text.describe("Why it was changed."),
  kind: z
    .enum(["correction", "clarification", "update"])
    .describe("correction: it was wrong. clarification: it could be misread. update: more is known."),
});
export type CorrectionYaml = z.infer<typeof CorrectionYaml>;

/**
 * A correction as pages use it. `where` is the id in use today; `href` leads there, relative to the story's address;
 * `chapters` are the slugs of those it concerns; `recent`, that they still say so at their head.
 */
export type Correction = CorrectionYaml & { href: string; label: string; chapters: string[]; recent: boolean };
