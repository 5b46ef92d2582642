import { z } from "zod";
import { Id, Text } from "@/story/model/text";

const phone = (most: number) => `is longer than ${most} characters, so it would not fit on a phone`;

const label = Text.max(18, phone(18)).describe("What it is called beside the other: before, the first edition.");

const Shown = z.strictObject({ picture: Id.describe("A picture of pictures.yaml."), label });

const Version = z.strictObject({
  claim: Id.describe("A claim that holds the text's words, under its quote."),
  part: Text.describe("The part of these words that is shown, where all would be too many.").optional(),
  label,
});

const two = "has to hold two: one, and what it is compared with";

const Step = z.strictObject({
  pictures: z.array(Shown).length(2, two).optional().describe("Two pictures."),
  as: z
    .enum(["beside", "slider"])
    .default("beside")
    .describe("Two pictures beside each other, or one over the other, with an edge that the reader moves."),
  texts: z
    .array(Version)
    .length(2, two)
    .optional()
    .describe("Two versions of a text: what only one of them has is marked."),
  note: z
    .strictObject({ text: Text.max(90, phone(90)), claims: z.array(Id).default([]) })
    .optional()
    .describe("A line at the foot, at this step only."),
  claims: z.array(Id).default([]).describe("What this step rests on besides."),
});

/** scenes/<id>.yaml for `panel: compare`: at each step two pictures, or two versions of a text. */
export const CompareYaml = z.strictObject({
  panel: z.literal("compare"),
  title: Text.max(36, phone(36)).describe("The name of the graphic."),
  steps: z.record(Id, Step).describe("What is compared at each step, under the step's id."),
});
export type CompareYaml = z.infer<typeof CompareYaml>;
export type CompareStep = CompareYaml["steps"][string];
