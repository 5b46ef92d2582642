import { z } from "zod";
import { changedFields } from "@/story/model/changedFields";
import { Day, Id, Text } from "@/story/model/text";

const phone = (most: number) => `is longer than ${most} characters, so it would not fit on a phone`;

/** One thing said or done, by whom. */
const Entry = z
  .strictObject({
    who: Text.max(40, phone(40)).describe("Who said or did it."),
    words: Text.max(48, phone(48)).describe("What was said, in the largest type; for one voice a step.").optional(),
    figure: z
      .union([
        Id,
        z.array(Id).min(2, "names one claim; write it without brackets").max(2, "names more than two claims"),
      ])
      .describe("The claim whose figure is drawn, with its hedge; or two, told as one with the other.")
      .optional(),
    short: Text.max(10, phone(10))
      .describe("What stays under its day at later steps; a figure stays by itself.")
      .optional(),
    length: Id.describe("A claim that counts days: as many leaves are drawn, which lie under no day.").optional(),
    text: Text.max(70, phone(70)).describe("What was said or done.").optional(),
    in: Text.max(40, phone(40)).describe("Where it is read: “in the encyclopedia”.").optional(),
    counted: z
      .literal(true)
      .optional()
      .describe("Where no source prints the day and this story reckoned it: the day has a broken frame."),
    claims: z.array(Id).min(1, "names no claim").describe("The claims that say so."),
  })
  .refine(
    ({ figure, text, words }) => figure ?? text ?? words,
    "has neither words nor a figure nor a text, so it says nothing",
  );
export type Entry = z.infer<typeof Entry>;

const After = z.strictObject({
  until: z.number().int().describe("The last year that is drawn, empty, after the calendar's own."),
  reckoned: z.literal(true).describe("Where that year is this story's own count: its frame is broken.").optional(),
  headline: Text.max(60, phone(60)).describe("What the last day on record is."),
  words: Text.max(80, phone(80)).describe("What the record does not have of the time after."),
});

const Step = z.strictObject({
  tell: z
    .array(Id)
    .max(3, "tells more than three entries, which do not fit a phone")
    .default([])
    .describe("Entries told at this step, three at most."),
  after: After.describe("The years after, empty, in place of the days.").optional(),
  note: z
    .strictObject({ text: Text.max(90, phone(90)), claims: z.array(Id).default([]) })
    .optional()
    .describe("A line at the foot, at this step only."),
});

/** scenes/<id>.yaml for `panel: calendar`: what was said or done on which day, and, on a slip of paper, what bears no date. */
export const CalendarYaml = z
  .strictObject({
    panel: z.literal("calendar"),
    title: Text.max(36, phone(36)).describe("The name of the graphic."),
    days: z.record(Day, z.record(Id, Entry)).describe("Day to its entries, earliest day first."),
    undated: z
      .strictObject({ label: Text.max(40, phone(40)), entries: z.record(Id, Entry) })
      .describe("What bears no date lies on a slip over the calendar, under this label.")
      .optional(),
    steps: z.record(Id, Step).describe("What is told at each step, under the step's id."),
  })
  .register(changedFields, { footer: "remove it; the calendar says itself what a broken frame is." });
export type CalendarYaml = z.infer<typeof CalendarYaml>;
