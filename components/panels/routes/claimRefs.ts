import type { ClaimRef } from "@/story/model/scene";
import type { RoutesYaml } from "./schema";

/** Every place where the scene names a claim, with the step that first shows it; what is never shown still names its claims. */
export function claimRefs({ claimants, routes, steps }: RoutesYaml): ClaimRef[] {
  const told = Object.entries(steps);
  const stepOf = (id: string, key: "routes" | "claimants") => told.find(([, step]) => step[key].includes(id))?.[0];
  const list = (claims: string[], path: ClaimRef["path"], step?: string): ClaimRef[] =>
    claims.map((id, index) => ({ id, path: [...path, index], ...(step && { step }) }));
  return [
    ...Object.entries(claimants).flatMap(([id, { claims }]) => {
      const first = Object.entries(routes).find(([, { by }]) => by === id)?.[0] ?? "";
      return list(claims, ["claimants", id, "claims"], stepOf(id, "claimants") ?? stepOf(first, "routes"));
    }),
    ...Object.entries(routes).flatMap(([id, { claims }]) =>
      list(claims, ["routes", id, "claims"], stepOf(id, "routes")),
    ),
    ...told.flatMap(([step, { checked = {}, note, clashes }]) => [
      ...Object.entries(checked).map(([route, { claim }]) => ({
        id: claim,
        path: ["steps", step, "checked", route, "claim"],
        step,
      })),
      ...list(note?.claims ?? [], ["steps", step, "note", "claims"], step),
      ...clashes.flatMap((clash, index) =>
        (["statement", "against"] as const).map((side) => ({
          id: clash[side].claim,
          path: ["steps", step, "clashes", index, side, "claim"],
          step,
        })),
      ),
    ]),
  ];
}
