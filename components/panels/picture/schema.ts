import { z } from "zod";
import { Id, Text } from "@/story/model/text";

/** A part of a picture, in percent of its width and height from its upper left corner. */
const Region = z.strictObject({
  x: z.number().describe("Percent from the left edge."),
  y: z.number().describe("Percent from the upper edge."),
  w: z.number().describe("Percent of the width."),
  h: z.number().describe("Percent of the height."),
  words: Text.max(80, "is longer than 80 characters").describe("What is to be seen there."),
});

const Step = z.strictObject({
  picture: Id.describe("A picture of pictures.yaml."),
  region: Region.optional().describe("What the stage moves to; the whole picture where it is left out."),
  claims: z.array(Id).default([]).describe("What this step rests on, besides its picture's claims."),
});

/** scenes/<id>.yaml for `panel: picture`: at each step a picture of pictures.yaml, whole or a region of it. */
export const PictureSceneYaml = z.strictObject({
  panel: z.literal("picture"),
  title: Text.describe("The name of the graphic."),
  steps: z.record(Id, Step).describe("What is shown at each step, under the step's id."),
});
export type PictureSceneYaml = z.infer<typeof PictureSceneYaml>;
