import type { ClaimRef } from "@/story/model/scene";
import type { CompareYaml } from "./schema";

/** Every place where a step names a claim. */
export const claimRefs = ({ steps }: CompareYaml): ClaimRef[] =>
  Object.entries(steps).flatMap(([step, { texts = [], note, claims }]) => [
    ...texts.map(({ claim }, index) => ({ id: claim, step, path: ["steps", step, "texts", index, "claim"] })),
    ...(note?.claims ?? []).map((id, index) => ({ id, step, path: ["steps", step, "note", "claims", index] })),
    ...claims.map((id, index) => ({ id, step, path: ["steps", step, "claims", index] })),
  ]);
