import type { ClaimRef } from "@/story/model/scene";
import { entriesOf } from "./entriesOf";
import type { CalendarYaml, Entry } from "./schema";

/** An entry's claims carry the step that tells it; one that is never told still names its claims. */
export function claimRefs(scene: CalendarYaml): ClaimRef[] {
  const told = Object.entries(scene.steps);
  const ofEntries = entriesOf(scene).flatMap(({ id, entry, path }) => {
    const step = told.find(([, { tell }]) => tell.includes(id))?.[0];
    return named(entry).map(
      ({ id: claim, at }): ClaimRef => ({ id: claim, path: [...path, ...at], ...(step && { step }) }),
    );
  });
  const ofNotes = told.flatMap(([step, { note }]) =>
    (note?.claims ?? []).map((id, index) => ({ id, path: ["steps", step, "note", "claims", index], step })),
  );
  return [...ofEntries, ...ofNotes];
}

function named({ figure, length, claims }: Entry): { id: string; at: (string | number)[] }[] {
  return [
    ...(typeof figure === "string"
      ? [{ id: figure, at: ["figure"] }]
      : (figure ?? []).map((id, index) => ({ id, at: ["figure", index] }))),
    ...(length ? [{ id: length, at: ["length"] }] : []),
    ...claims.map((id, index) => ({ id, at: ["claims", index] })),
  ];
}
