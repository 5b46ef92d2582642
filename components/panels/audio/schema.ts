import { z } from "zod";
import { ClipStep } from "@/components/panels/clip/schema";
import { Id, Text } from "@/story/model/text";

/** scenes/<id>.yaml for `panel: audio`: at each step a sound of clips.yaml, whole or where somebody's words are heard in it. */
export const AudioYaml = z.strictObject({
  panel: z.literal("audio"),
  title: Text.max(36, "is longer than 36 characters, so it would not fit on a phone").describe(
    "The name of the graphic.",
  ),
  steps: z.record(Id, ClipStep).describe("What is played at each step, under the step's id."),
});
export type AudioYaml = z.infer<typeof AudioYaml>;
