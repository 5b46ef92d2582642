import type { PictureRef } from "@/story/model/scene";
import type { CompareYaml } from "./schema";

/** Every place where a step names a picture. */
export const pictureRefs = ({ steps }: CompareYaml): PictureRef[] =>
  Object.entries(steps).flatMap(([step, { pictures = [] }]) =>
    pictures.map(({ picture }, index) => ({ id: picture, step, path: ["steps", step, "pictures", index, "picture"] })),
  );
