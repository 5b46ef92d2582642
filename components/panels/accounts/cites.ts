import type { Cite } from "@/story/model/scene";
import type { AccountsYaml } from "./schema";

/** A row's claims carry the step that tells it; one that is never told still names its claims. */
export function cites({ rows, steps }: AccountsYaml): Cite[] {
  const told = Object.entries(steps);
  const ofRows = Object.entries(rows).flatMap(([row, { claims }]) => {
    const step = told.find(([, { rows: ids }]) => ids.includes(row))?.[0];
    return claims.map((id, index) => ({ id, path: ["rows", row, "claims", index], ...(step && { step }) }));
  });
  const ofNotes = told.flatMap(([step, { note }]) =>
    (note?.claims ?? []).map((id, index) => ({ id, path: ["steps", step, "note", "claims", index], step })),
  );
  return [...ofRows, ...ofNotes];
}
