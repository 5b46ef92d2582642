import type { Cite } from "@/story/model/scene";
import { followActors } from "./followActors";
import type { MovementYaml } from "./schema";

/** An actor's claims carry every step that puts it somewhere; one that is never put still names its claims. */
export function cites(scene: MovementYaml): Cite[] {
  const moves = followActors(scene);
  const ids = Object.keys(scene.steps);
  const ofActors = Object.entries(scene.actors).flatMap(([actor, { claims }]) =>
    claims.flatMap((id, index) => {
      const path = ["actors", actor, "claims", index];
      const steps = (moves.get(actor) ?? []).map(({ step }) => ids[step - 1]);
      return steps.length > 0 ? steps.map((step) => ({ id, path, step })) : [{ id, path }];
    }),
  );
  const ofSteps = Object.entries(scene.steps).flatMap(([step, { claims }]) =>
    claims.map((id, index) => ({ id, path: ["steps", step, "claims", index], step })),
  );
  return [...ofActors, ...ofSteps];
}
