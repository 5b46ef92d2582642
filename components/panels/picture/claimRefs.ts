import type { ClaimRef } from "@/story/model/scene";
import type { PictureSceneYaml } from "./schema";

/** What a step rests on besides its picture's claims. */
export const claimRefs = ({ steps }: PictureSceneYaml): ClaimRef[] =>
  Object.entries(steps).flatMap(([step, { claims }]) =>
    claims.map((id, index) => ({ id, step, path: ["steps", step, "claims", index] })),
  );
