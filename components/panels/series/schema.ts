import { z } from "zod";
import { Id, Text } from "@/story/model/text";

const phone = (most: number) => `is longer than ${most} characters, so it would not fit on a phone`;

const Signed = z.strictObject({
  who: Text.max(44, phone(44)).describe("Who said it, and in brackets the source that has it."),
  figure: Text.max(24, phone(24))
    .describe('The figure as worded, with its hedge: "about 40"; the claim\'s own where this is left out.')
    .optional(),
});

const Report = Signed.extend({
  corrects: Id.describe(
    "The earlier report that this one takes back: its claim is superseded, and the line bends back.",
  ).optional(),
});

const Step = z.strictObject({
  tell: z.array(Id).default([]).describe("Reports told at this step, by their claims; they stay."),
  note: z
    .strictObject({ text: Text.max(100, phone(100)), claims: z.array(Id).default([]) })
    .optional()
    .describe("A line at the foot, at this step only."),
});

/** scenes/<id>.yaml for `panel: series`: reports of one quantity at stated times, as a line that grows. */
export const SeriesYaml = z.strictObject({
  panel: z.literal("series"),
  title: Text.max(24, phone(24)).describe("What is counted, at the head of the drawing."),
  reports: z
    .record(Id, Report)
    .describe("Reports with a time, by their claims, the earliest first, and how each is signed."),
  undated: z
    .record(Id, Signed)
    .default({})
    .describe("Reports of the same without a time: they lie on a slip, beside the line."),
  steps: z.record(Id, Step).describe("What is told at each step, under the step's id."),
});
export type SeriesYaml = z.infer<typeof SeriesYaml>;
