import { z } from "zod";
import { Day, Id, Text } from "@/story/model/text";

/** One thing said or done, by whom. */
const Entry = z
  .strictObject({
    who: Text.max(40, "is longer than 40 characters"),
    /** A claim whose figure stands first, with its hedge and unit as the claim has them: "at least 10 attackers". */
    figure: Id.optional(),
    text: Text.max(60, "is longer than 60 characters").optional(),
    /** Where no source prints the day, and this story reckoned it; the entry says so. */
    counted: z.literal(true).optional(),
    claims: z.array(Id).min(1, "names no claim"),
  })
  .refine(({ figure, text }) => figure ?? text, "has neither a figure nor a text, so it says nothing");
export type Entry = z.infer<typeof Entry>;

const Step = z.strictObject({
  /** Entries told at this step; they stay. */
  tell: z.array(Id).default([]),
  /** A line under the spine, at this step only. */
  note: z.strictObject({ text: Text, claims: z.array(Id).default([]) }).optional(),
});

/** scenes/<id>.yaml for `panel: spine`: what was said or done on which day, and what bears no date. */
export const SpineYaml = z.strictObject({
  panel: z.literal("spine"),
  title: Text.max(36, "is longer than 36 characters, so it would not stay on one line of a phone"),
  footer: Text.max(50, "is longer than 50 characters, so it would not stay on one line of a phone"),
  /** Day to its entries, earliest day first; entries from top to bottom. */
  days: z.record(Day, z.record(Id, Entry)),
  /** What bears no date stands beside the spine, under this label. */
  undated: z
    .strictObject({ label: Text.max(20, "is longer than 20 characters"), entries: z.record(Id, Entry) })
    .optional(),
  steps: z.record(Id, Step),
});
export type SpineYaml = z.infer<typeof SpineYaml>;
