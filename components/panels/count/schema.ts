import { z } from "zod";
import { Id, Text } from "@/story/model/text";

const Account = z.strictObject({
  claim: Id,
  /** The figure as worded: "18 + 1". Left out: the claim's own figure. */
  figure: Text.max(20, "is longer than 20 characters").optional(),
  words: Text.max(90, "is longer than 90 characters"),
});

const Step = z.strictObject({
  /** Which question of the rail this step answers; none: the field is shown empty. */
  question: Id.optional(),
  figure: Text.max(24, "is longer than 24 characters, so it would not stay on one line of a phone"),
  /** Claims drawn as lanes, three at most; their words stand under `words`. */
  lanes: z.array(Id).max(3, "has more than three lanes; fold the oldest into `earlier`").default([]),
  /** Claims told before and folded into one line of words; they still count for the field. */
  earlier: z.array(Id).default([]),
  /** One line of words in place of lanes. */
  say: z.strictObject({ claim: Id, words: Text.max(60, "is longer than 60 characters") }).optional(),
  /** Lines of text in place of the field: for figures that must not be drawn as marks. */
  accounts: z.array(Account).max(6, "has more than six lines").default([]),
});

/** scenes/<id>.yaml for `panel: count`: how many people, by whose account. */
export const CountYaml = z.strictObject({
  panel: z.literal("count"),
  title: Text,
  /** How many the whole field stands for: the largest figure shown. Over 500, the panel says how many a mark stands for. */
  total: z.number().int().positive(),
  footer: Text.max(60, "is longer than 60 characters"),
  /** Topic id to the word on the rail. Only claims of that topic may be drawn under it. */
  questions: z.record(Id, Text),
  /** What a lane says, by claim: figure as worded, then who said it. */
  words: z.record(Id, Text.max(52, "is longer than 52 characters, so it would not stay on one line of a phone")),
  steps: z.record(Id, Step),
});
export type CountYaml = z.infer<typeof CountYaml>;
