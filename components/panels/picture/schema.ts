import { z } from "zod";
import { Id, Text } from "@/story/model/text";

/** A part of a picture, in percent of its width and height from its upper left corner. */
const Region = z.strictObject({
  x: z.number(),
  y: z.number(),
  w: z.number(),
  h: z.number(),
  /** What is to be seen there. */
  words: Text.max(80, "is longer than 80 characters"),
});

const Step = z.strictObject({
  picture: Id,
  /** What the stage moves to; the whole picture where it is left out. */
  region: Region.optional(),
  /** What this step rests on, besides its picture's claims. */
  claims: z.array(Id).default([]),
});

/** scenes/<id>.yaml for `panel: picture`: at each step a picture of pictures.yaml, whole or a region of it. */
export const PictureSceneYaml = z.strictObject({
  panel: z.literal("picture"),
  title: Text,
  steps: z.record(Id, Step),
});
export type PictureSceneYaml = z.infer<typeof PictureSceneYaml>;
