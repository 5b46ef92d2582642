import { z } from "zod";
import { Day, Id, Text } from "./text";

/** One entry of corrections.yaml, a list with the newest last. `where` is a chapter's slug or a claim's id. */
export const CorrectionYaml = z.strictObject({
  date: Day,
  where: Id,
  was: Text,
  now: Text,
  why: Text,
  kind: z.enum(["correction", "clarification", "update"]),
});
export type Correction = z.infer<typeof CorrectionYaml>;
