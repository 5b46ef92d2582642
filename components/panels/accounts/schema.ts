import { z } from "zod";
import { Id, Text } from "@/story/model/text";

/** One account: three cells in words. The last says what became of checking it, never more than a source does. */
const Row = z.strictObject({
  who: Text,
  route: Text,
  checked: Text,
  claims: z.array(Id).min(1, "names no claim"),
});

const Step = z.strictObject({
  /** Rows told at this step; they stay. */
  rows: z.array(Id).default([]),
  /** A line under the rows, at this step only. */
  note: z.strictObject({ text: Text, claims: z.array(Id).default([]) }).optional(),
});

/** scenes/<id>.yaml for `panel: accounts`: who said it, by what route it came, and whether anyone checked. */
export const AccountsYaml = z.strictObject({
  panel: z.literal("accounts"),
  title: Text.max(36, "is longer than 36 characters, so it would not stay on one line of a phone"),
  footer: Text.max(50, "is longer than 50 characters, so it would not stay on one line of a phone"),
  /** What stands over the cells. */
  columns: z.strictObject({ who: Text, route: Text, checked: Text }),
  /** Top to bottom. */
  rows: z.record(Id, Row),
  steps: z.record(Id, Step),
});
export type AccountsYaml = z.infer<typeof AccountsYaml>;
