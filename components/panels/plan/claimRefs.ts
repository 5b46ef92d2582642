import type { ClaimRef } from "@/story/model/scene";
import type { PlanYaml } from "./schema";

/** Every place where a scene names a claim, once for each step that rests on it. */
export const claimRefs = ({ layers, paths, labels, steps }: PlanYaml): ClaimRef[] =>
  Object.entries(steps).flatMap(([step, { show, move, labels: shown, note, claims }]) => {
    const list = (ids: readonly string[], ...at: string[]): ClaimRef[] =>
      ids.map((id, index) => ({ id, step, path: [...at, index] }));
    return [
      ...show.flatMap((layer) => list(layers[layer]?.claims ?? [], "layers", layer, "claims")),
      ...Object.values(move).flatMap((path) => list(paths[path]?.claims ?? [], "paths", path, "claims")),
      ...shown.flatMap((label): ClaimRef[] => {
        const claim = labels[label]?.claim;
        return claim === undefined ? [] : [{ id: claim, step, path: ["labels", label, "claim"] }];
      }),
      ...list(note?.claims ?? [], "steps", step, "note", "claims"),
      ...list(claims, "steps", step, "claims"),
    ];
  });
