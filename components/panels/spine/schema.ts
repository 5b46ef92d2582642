import { z } from "zod";
import { Day, Id, Text } from "@/story/model/text";

/** One thing said or done, by whom. */
const Entry = z
  .strictObject({
    who: Text.max(40, "is longer than 40 characters").describe("Who said or did it."),
    figure: Id.optional().describe(
      'A claim whose figure stands first, with its hedge and unit as the claim has them: "at least 10 attackers".',
    ),
    text: Text.max(60, "is longer than 60 characters").optional().describe("What was said or done."),
    counted: z
      .literal(true)
      .optional()
      .describe("Where no source prints the day, and this story reckoned it; the entry says so."),
    claims: z.array(Id).min(1, "names no claim").describe("The claims that say so."),
  })
  .refine(({ figure, text }) => figure ?? text, "has neither a figure nor a text, so it says nothing");
export type Entry = z.infer<typeof Entry>;

const Step = z.strictObject({
  tell: z.array(Id).default([]).describe("Entries told at this step; they stay."),
  note: z
    .strictObject({ text: Text, claims: z.array(Id).default([]) })
    .optional()
    .describe("A line under the spine, at this step only."),
});

/** scenes/<id>.yaml for `panel: spine`: what was said or done on which day, and what bears no date. */
export const SpineYaml = z.strictObject({
  panel: z.literal("spine"),
  title: Text.max(36, "is longer than 36 characters, so it would not stay on one line of a phone").describe(
    "The name of the graphic.",
  ),
  footer: Text.max(50, "is longer than 50 characters, so it would not stay on one line of a phone").describe(
    "A line under the spine.",
  ),
  days: z
    .record(Day, z.record(Id, Entry))
    .describe("Day to its entries, earliest day first; entries from top to bottom."),
  undated: z
    .strictObject({ label: Text.max(20, "is longer than 20 characters"), entries: z.record(Id, Entry) })
    .describe("What bears no date stands beside the spine, under this label.")
    .optional(),
  steps: z.record(Id, Step).describe("What is told at each step, under the step's id."),
});
export type SpineYaml = z.infer<typeof SpineYaml>;
