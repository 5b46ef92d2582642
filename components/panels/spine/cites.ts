import type { Cite } from "@/story/model/scene";
import { entriesOf } from "./entriesOf";
import type { SpineYaml } from "./schema";

/** An entry's claims carry the step that tells it; one that is never told still names its claims. */
export function cites(scene: SpineYaml): Cite[] {
  const told = Object.entries(scene.steps);
  const ofEntries = entriesOf(scene).flatMap(({ id, entry: { figure, claims }, path }) => {
    const step = told.find(([, { tell }]) => tell.includes(id))?.[0];
    const at = step === undefined ? {} : { step };
    const all = claims.map((claim, index): Cite => ({ id: claim, path: [...path, "claims", index], ...at }));
    return figure === undefined ? all : [{ id: figure, path: [...path, "figure"], ...at }, ...all];
  });
  const ofNotes = told.flatMap(([step, { note }]) =>
    (note?.claims ?? []).map((id, index) => ({ id, path: ["steps", step, "note", "claims", index], step })),
  );
  return [...ofEntries, ...ofNotes];
}
