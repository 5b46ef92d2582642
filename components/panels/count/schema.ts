import { z } from "zod";
import { Id, Text } from "@/story/model/text";

const Account = z.strictObject({
  claim: Id.describe("The claim that says so: an id of claims.yaml."),
  figure: Text.max(20, "is longer than 20 characters")
    .optional()
    .describe('The figure as worded: "18 + 1". Left out: the claim\'s own figure.'),
  words: Text.max(90, "is longer than 90 characters").describe("How the account is told, with who gave it."),
});

const Step = z.strictObject({
  question: Id.optional().describe("Which question of the rail this step answers; none: the field is shown empty."),
  figure: Text.max(24, "is longer than 24 characters, so it would not stay on one line of a phone").describe(
    'What stands large over the field: the figure as told, such as "about 100, or 170".',
  ),
  lanes: z
    .array(Id)
    .max(3, "has more than three lanes; fold the oldest into `earlier`")
    .default([])
    .describe("Claims drawn as lanes, three at most; their words stand under `words`."),
  earlier: z
    .array(Id)
    .default([])
    .describe("Claims told before and folded into one line of words; they still count for the field."),
  say: z
    .strictObject({ claim: Id, words: Text.max(60, "is longer than 60 characters") })
    .optional()
    .describe("One line of words in place of lanes."),
  accounts: z
    .array(Account)
    .max(6, "has more than six lines")
    .default([])
    .describe("Lines of text in place of the field: for figures that must not be drawn as marks."),
});

/** scenes/<id>.yaml for `panel: count`: how many people, by whose account. */
export const CountYaml = z.strictObject({
  panel: z.literal("count"),
  title: Text.describe("The name of the graphic."),
  total: z
    .number()
    .int()
    .positive()
    .describe(
      "How many the whole field stands for: the largest figure shown. Over 500, the panel says how many a mark stands for.",
    ),
  footer: Text.max(60, "is longer than 60 characters").describe("What one mark stands for, under the field."),
  questions: z
    .record(Id, Text)
    .describe("Topic id to the word on the rail. Only claims of that topic may be drawn under it."),
  words: z
    .record(Id, Text.max(52, "is longer than 52 characters, so it would not stay on one line of a phone"))
    .describe("What a lane says, by claim: figure as worded, then who said it."),
  steps: z.record(Id, Step).describe("What is shown at each step, under the step's id."),
});
export type CountYaml = z.infer<typeof CountYaml>;
