import type { ClaimRef } from "@/story/model/scene";
import type { SeriesYaml } from "./schema";

/** Every place where the scene names a claim, with the step that tells it; what is never told still names its claim. */
export function claimRefs({ reports, undated, steps }: SeriesYaml): ClaimRef[] {
  const told = Object.entries(steps);
  const refs = (of: "reports" | "undated", ids: string[]): ClaimRef[] =>
    ids.map((id) => {
      const step = told.find(([, { tell }]) => tell.includes(id))?.[0];
      return { id, path: [of, id], ...(step && { step }) };
    });
  return [
    ...refs("reports", Object.keys(reports)),
    ...refs("undated", Object.keys(undated)),
    ...told.flatMap(([step, { note }]) =>
      (note?.claims ?? []).map((id, index) => ({ id, step, path: ["steps", step, "note", "claims", index] })),
    ),
  ];
}
