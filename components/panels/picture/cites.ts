import type { Cite } from "@/story/model/scene";
import type { PictureSceneYaml } from "./schema";

export const cites = ({ steps }: PictureSceneYaml): Cite[] =>
  Object.entries(steps).flatMap(([step, { claims }]) =>
    claims.map((id, index) => ({ id, step, path: ["steps", step, "claims", index] })),
  );

export const shows = ({ steps }: PictureSceneYaml): Cite[] =>
  Object.entries(steps).map(([step, { picture }]) => ({ id: picture, step, path: ["steps", step, "picture"] }));
