import type { PictureRef } from "@/story/model/scene";
import type { PictureSceneYaml } from "./schema";

/** Each step shows one picture. */
export const pictureRefs = ({ steps }: PictureSceneYaml): PictureRef[] =>
  Object.entries(steps).map(([step, { picture }]) => ({ id: picture, step, path: ["steps", step, "picture"] }));
