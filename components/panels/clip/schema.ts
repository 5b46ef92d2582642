import { z } from "zod";
import { Id, Text } from "@/story/model/text";

const phone = (most: number) => `is longer than ${most} characters, so it would not fit on a phone`;

/** What is shown of a clip at one step. */
export const ClipStep = z.strictObject({
  clip: Id.describe("A clip of clips.yaml."),
  heard: Id.describe(
    "A quotation that clips.yaml says is heard in it: the step shows its words, and the clip is played from where they begin.",
  ).optional(),
  part: Text.describe("The part of these words that is shown, where all would be too many.").optional(),
  who: Text.max(64, phone(64))
    .describe("Who said it, in short; the claim's own speaker where this is left out.")
    .optional(),
});
export type ClipStep = z.infer<typeof ClipStep>;

/** As much of a scene as films and sounds have in common. */
export type ClipScene = { title: string; steps: Record<string, ClipStep> };
