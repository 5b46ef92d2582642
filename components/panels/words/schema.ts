import { z } from "zod";
import { Id, Text } from "@/story/model/text";

const phone = (most: number) => `is longer than ${most} characters, so it would not fit on a phone`;

const Step = z.strictObject({
  quote: Id.describe("A claim that holds words of a speaker: they are shown, with who said them.").optional(),
  part: Text.describe("The part of these words that is shown, where all would be too many.").optional(),
  figure: Id.describe("A claim with a figure: it is shown, with what it counts and who says so.").optional(),
  counts: Text.max(36, phone(36))
    .describe("What the figure counts; the claim's own unit where this is left out.")
    .optional(),
  who: Text.max(64, phone(64))
    .describe("Who said it, in short; the claim's own speaker where this is left out.")
    .optional(),
  note: z
    .strictObject({ text: Text.max(120, phone(120)), claims: z.array(Id).default([]) })
    .optional()
    .describe("A line at the foot, at this step."),
});

/** scenes/<id>.yaml for `panel: words`: at each step what somebody said, or one figure, in the largest type. */
export const WordsYaml = z.strictObject({
  panel: z.literal("words"),
  title: Text.describe("The name of the graphic."),
  steps: z.record(Id, Step).describe("What is shown at each step, under the step's id: a quotation or a figure."),
});
export type WordsYaml = z.infer<typeof WordsYaml>;
export type WordsStep = WordsYaml["steps"][string];
