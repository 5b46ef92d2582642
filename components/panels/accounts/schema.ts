import { z } from "zod";
import { Id, Text } from "@/story/model/text";

/** One account: three cells in words. The last says what became of checking it, never more than a source does. */
const Row = z.strictObject({
  who: Text.describe("Who said it."),
  route: Text.describe("By what route it came."),
  checked: Text.describe("What became of checking it, never more than a source says."),
  claims: z.array(Id).min(1, "names no claim").describe("The claims that say so."),
});

const Step = z.strictObject({
  rows: z.array(Id).default([]).describe("Rows told at this step; they stay."),
  note: z
    .strictObject({ text: Text, claims: z.array(Id).default([]) })
    .optional()
    .describe("A line under the rows, at this step only."),
});

/** scenes/<id>.yaml for `panel: accounts`: who said it, by what route it came, and whether anyone checked. */
export const AccountsYaml = z.strictObject({
  panel: z.literal("accounts"),
  title: Text.max(36, "is longer than 36 characters, so it would not stay on one line of a phone").describe(
    "The name of the graphic.",
  ),
  footer: Text.max(50, "is longer than 50 characters, so it would not stay on one line of a phone").describe(
    "A line under the rows.",
  ),
  columns: z.strictObject({ who: Text, route: Text, checked: Text }).describe("What stands over the cells."),
  rows: z.record(Id, Row).describe("Top to bottom."),
  steps: z.record(Id, Step).describe("What is told at each step, under the step's id."),
});
export type AccountsYaml = z.infer<typeof AccountsYaml>;
