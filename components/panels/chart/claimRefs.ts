import type { ClaimRef } from "@/story/model/scene";
import type { ChartYaml } from "./schema";

/** Every place where the scene names a claim. A series' claim is of each step that shows it; those of rows are of all steps. */
export function claimRefs({ series, said, steps }: ChartYaml): ClaimRef[] {
  const told = Object.entries(steps);
  return [
    ...Object.entries(series).flatMap(([id, { claim }]) => {
      if (claim === undefined) return [];
      const path = ["series", id, "claim"];
      return told.filter(([, { show }]) => show?.includes(id) ?? true).map(([step]) => ({ id: claim, path, step }));
    }),
    ...Object.entries(said?.claims ?? {}).flatMap(([word, id]) =>
      told.map(([step]) => ({ id, path: ["said", "claims", word], step })),
    ),
    ...told.flatMap(([step, { annotate, note }]) => [
      ...annotate.flatMap(({ claims }, index) =>
        claims.map((id, at) => ({ id, step, path: ["steps", step, "annotate", index, "claims", at] })),
      ),
      ...(note?.claims ?? []).map((id, at) => ({ id, step, path: ["steps", step, "note", "claims", at] })),
    ]),
  ];
}
