import { z } from "zod";
import { changedFields } from "@/story/model/changedFields";
import { Id, Text } from "@/story/model/text";

const Flag = z.strictObject({
  figure: Text.max(24, "is longer than 24 characters")
    .optional()
    .describe('The figure as worded, with its hedge: "around 170", "138 inside". Left out: the claim\'s own figure.'),
  who: Text.max(44, "is longer than 44 characters").describe(
    "Who said it, and in brackets the source that has it: Gen. Dacko (encyclopedia).",
  ),
  more: Text.max(32, "is longer than 32 characters").optional().describe("In a list, what the figure takes in."),
  also: z.array(Id).default([]).describe("Other claims that say the very same, when `who` names them too."),
  against: Id.optional().describe(
    "In a column: a smaller figure, on another question, that this one contradicts. A line stands after as many marks.",
  ),
});

const Step = z
  .strictObject({
    question: Id.describe("Which of `questions` this page answers."),
    flags: z.array(Id).optional().describe("Reports that rule off one field of marks, from the smallest figure up."),
    columns: z
      .record(Text.max(10, "is longer than 10 characters"), z.array(Id))
      .optional()
      .describe("Acts that must not be added up, each a column of its own marks: the verb, then its reports."),
    list: z
      .array(Id)
      .optional()
      .describe("Reports typed in a list, without marks: for the dead, and for figures that are words."),
    say: z
      .strictObject({
        claim: Id,
        words: Text.max(32, "is longer than 32 characters"),
        who: Text.max(44, "is longer than 44 characters"),
        against: z
          .strictObject({
            claim: Id,
            words: Text.max(32, "is longer than 32 characters"),
            who: Text.max(44, "is longer than 44 characters"),
          })
          .optional()
          .describe("What was said against it, set smaller under it."),
      })
      .optional()
      .describe("One sentence on an empty page: where a claim says that nobody is left to be drawn."),
    note: Text.max(90, "is longer than 90 characters").optional().describe("A line at the foot, at this step."),
  })
  .register(changedFields, {
    figure: "remove it: each flag has its own figure and speaker, written under `flags` at the top of the file.",
    lanes: "write flags: with the same claims.",
    earlier: "write these claims first under flags: a page keeps what it has told.",
    accounts: "write list: with the claims alone; figure and words stand under `flags` at the top of the file.",
  });

/** scenes/<id>.yaml for `panel: count`: how many people, by whose account. */
export const CountYaml = z
  .strictObject({
    panel: z.literal("count"),
    title: Text.describe("The name of the graphic."),
    questions: z
      .record(Id, Text.max(16, "is longer than 16 characters, so it would not stay on one line of a phone"))
      .describe("Topic id to the word at the head of its page. Only claims of that topic may stand under it."),
    columns: z
      .record(Text, Text.max(10, "is longer than 10 characters"))
      .optional()
      .describe(
        "What stands at the head of a column, by the verb it has in the steps, where that is not the verb itself.",
      ),
    flags: z.record(Id, Flag).describe("How each report is signed, by its claim: the figure as worded, who said it."),
    steps: z.record(Id, Step).describe("What is shown at each step, under the step's id."),
  })
  .register(changedFields, {
    total: "remove it: a page is as large as the figures on it.",
    footer: "remove it: the panel says itself what a mark is; what else a reader should know is a step's note.",
    words: 'write flags: and for each claim { figure: "about 40", who: the mayor }.',
  });
export type CountYaml = z.infer<typeof CountYaml>;
export type FlagYaml = CountYaml["flags"][string];
export type CountStep = CountYaml["steps"][string];
