import { z } from "zod";
import { Exact, Id, Text } from "@/story/model/text";

const phone = (most: number) => `is longer than ${most} characters, so it would not fit on a phone`;

/** A cell of the column `along`, as it stands in the table. */
const At = z.union([Exact, z.number()]);

const Series = z.strictObject({
  label: Text.max(14, phone(14)).describe("What it is called, beside its line or bar."),
  column: Exact.describe("The column of its values; the series' own id where this is left out.").optional(),
  claim: Id.describe("The claim that its values come from, where rows do not name claims of their own.").optional(),
  low: Exact.describe("The column of the least that it may have been.").optional(),
  high: Exact.describe("The column of the most that it may have been.").optional(),
});

const Step = z.strictObject({
  show: z.array(Id).min(1, "names none").describe("The series shown; all of them where this is left out.").optional(),
  from: At.describe("The first row shown, by its cell in the column along.").optional(),
  to: At.describe("The last row shown.").optional(),
  highlight: z.array(Id).default([]).describe("Series drawn heavier, the others thin."),
  apart: z.literal(true).describe("Each series in a small chart of its own, all to one scale.").optional(),
  scale: z
    .strictObject({
      from: z.number().describe("Where the scale begins, if not at 0: the drawing says so.").optional(),
      to: z.number().describe("Where it ends.").optional(),
      log: z.literal(true).describe("Every line ten times the one below: the drawing says so.").optional(),
    })
    .describe("What the scale of the values is at this step, where it should not follow the values.")
    .optional(),
  annotate: z
    .array(
      z.strictObject({
        at: At.describe("The row, by its cell in the column along."),
        series: Id,
        says: Text.max(24, phone(24)).describe("A few words; the value is set before them."),
        claims: z.array(Id).default([]).describe("Claims that the words rest on."),
      }),
    )
    .max(2, "has more than two, so they would cover the drawing on a phone")
    .default([])
    .describe("Points that are named."),
  note: z
    .strictObject({ text: Text.max(100, phone(100)), claims: z.array(Id).default([]) })
    .optional()
    .describe("A line at the foot, at this step only."),
});

/** scenes/<id>.yaml for `panel: chart`: a table of the story's, each row or column of which rests on a claim, drawn. */
export const ChartYaml = z.strictObject({
  panel: z.literal("chart"),
  title: Text.max(24, phone(24)).describe("What is shown, at the head of the drawing."),
  kind: z
    .enum(["line", "bar", "dot", "range"])
    .describe("line: one after another; bar: from nothing; dot: each by itself; range: from the least to the most."),
  data: Exact.regex(/\.(csv|ya?ml)$/, "must be the name of a file in data/ that ends in .csv or .yaml").describe(
    "The table: a file in the story's folder data/.",
  ),
  along: Exact.describe("The column that values are laid along: days, months, years, numbers, or names."),
  unit: Text.max(40, phone(40)).describe("What the values count or measure."),
  said: z
    .strictObject({
      column: Exact.describe("The column that says where a row comes from."),
      claims: z.record(z.string(), Id).describe("What stands in that column, and the claim it stands for."),
    })
    .describe("For tables whose rows come from several claims.")
    .optional(),
  names: z
    .record(z.string(), Text.max(24, phone(24)))
    .default({})
    .describe("How names in the column along are written on the drawing, where not as in the table."),
  series: z.record(Id, Series).describe("Columns that are drawn, under ids of your own."),
  steps: z.record(Id, Step).describe("What is shown at each step, under the step's id."),
});
export type ChartYaml = z.infer<typeof ChartYaml>;
export type ChartStep = ChartYaml["steps"][string];
