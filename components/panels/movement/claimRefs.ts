import type { ClaimRef } from "@/story/model/scene";
import type { MovementYaml } from "./schema";

/** Every place where the scene names a claim. The storeys stand in every step that has the house; they are cited once. */
export function claimRefs({ house, steps }: MovementYaml): ClaimRef[] {
  const ofHouse = house?.storeys === undefined ? [] : [{ id: house.storeys, path: ["house", "storeys"] }];
  const ofSteps = Object.entries(steps).flatMap(([step, { told, claims }]) => [
    ...told.flatMap((entry, index) =>
      entry.claims.map((id, at) => ({ id, path: ["steps", step, "told", index, "claims", at], step })),
    ),
    ...claims.map((id, index) => ({ id, path: ["steps", step, "claims", index], step })),
  ]);
  return [...ofHouse, ...ofSteps];
}
