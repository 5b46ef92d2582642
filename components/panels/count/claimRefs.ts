import type { ClaimRef } from "@/story/model/scene";
import type { CountYaml } from "./schema";

/** Every place where a step names a claim, and with it those that its flag says the same for. */
export function claimRefs({ steps, flags }: CountYaml): ClaimRef[] {
  return Object.entries(steps).flatMap(([step, { flags: field = [], columns = {}, list = [], say }]) => {
    const at = (ids: string[], ...keys: string[]) =>
      ids.flatMap((id, index) => [
        { id, path: ["steps", step, ...keys, index], step },
        ...(flags[id]?.also ?? []).map((other, place) => ({ id: other, path: ["flags", id, "also", place], step })),
      ]);
    const measured = Object.values(columns)
      .flat()
      .flatMap((id) => {
        const against = flags[id]?.against;
        return against === undefined ? [] : [{ id: against, path: ["flags", id, "against"], step }];
      });
    return [
      ...at(field, "flags"),
      ...Object.entries(columns).flatMap(([verb, ids]) => at(ids, "columns", verb)),
      ...measured,
      ...at(list, "list"),
      ...(say ? [{ id: say.claim, path: ["steps", step, "say", "claim"], step }] : []),
      ...(say?.against ? [{ id: say.against.claim, path: ["steps", step, "say", "against", "claim"], step }] : []),
    ];
  });
}
