import type { ClaimRef } from "@/story/model/scene";
import type { MapYaml } from "./schema";

/** The claims of a place carry every step that shows it; what no step shows still names its claims. */
export function claimRefs({ places, drawn, steps }: MapYaml): ClaimRef[] {
  const all = Object.entries(steps);
  const shared = Object.entries(places).flatMap(([place, { claims }]) => {
    const at = all.filter(([, { show, locator }]) => [...show, locator].includes(place)).map(([step]) => step);
    return claims.flatMap((id, index): ClaimRef[] => {
      const path = ["places", place, "claims", index];
      return at.length > 0 ? at.map((step) => ({ id, path, step })) : [{ id, path }];
    });
  });
  const drawings = Object.entries(drawn).flatMap(([id, { claims }]) => {
    const at = all.filter(([, { draw, accounts = [] }]) => [...draw, ...accounts].includes(id)).map(([step]) => step);
    return claims.flatMap((claim, index) =>
      (at.length > 0 ? at : [undefined]).map((step) => ({ id: claim, path: ["drawn", id, "claims", index], step })),
    );
  });
  const own = all.flatMap(([step, { note, claims }]) => [
    ...(note?.claims ?? []).map((id, index): ClaimRef => {
      return { id, path: ["steps", step, "note", "claims", index], step };
    }),
    ...claims.map((id, index): ClaimRef => ({ id, path: ["steps", step, "claims", index], step })),
  ]);
  return [...shared, ...drawings, ...own];
}
