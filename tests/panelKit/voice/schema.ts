import { z } from "zod";
import { Id, Text } from "@/story/model/text";

const Step = z.strictObject({
  claim: Id,
  /** What the figure counts. */
  counts: Text.max(30, "is longer than 30 characters, so it would not fit on a phone"),
});

/** scenes/<id>.yaml for `panel: voice`: at each step one reported figure, and who reported it. */
export const VoiceYaml = z.strictObject({
  panel: z.literal("voice"),
  title: Text,
  steps: z.record(Id, Step),
});
export type VoiceYaml = z.infer<typeof VoiceYaml>;
