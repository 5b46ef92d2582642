import type { Cite } from "@/story/model/scene";
import type { LocatorYaml } from "./schema";

/** The claims of places and lines carry every step that shows them; what no step shows still names its claims. */
export function cites({ places, lines, steps }: LocatorYaml): Cite[] {
  const all = Object.entries(steps);
  const shared = (kind: "places" | "lines", key: "show" | "lines", things: Record<string, { claims: string[] }>) =>
    Object.entries(things).flatMap(([thing, { claims }]) => {
      const at = all.filter(([, step]) => step[key].includes(thing)).map(([step]) => step);
      return claims.flatMap((id, index): Cite[] => {
        const path = [kind, thing, "claims", index];
        return at.length > 0 ? at.map((step) => ({ id, path, step })) : [{ id, path }];
      });
    });
  const own = all.flatMap(([step, { notes, claims }]) => [
    ...notes.flatMap((note, n) =>
      note.claims.map((id, index): Cite => ({ id, path: ["steps", step, "notes", n, "claims", index], step })),
    ),
    ...claims.map((id, index): Cite => ({ id, path: ["steps", step, "claims", index], step })),
  ]);
  return [...shared("places", "show", places), ...shared("lines", "lines", lines), ...own];
}
