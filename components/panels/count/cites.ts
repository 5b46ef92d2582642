import type { Cite } from "@/story/model/scene";
import type { CountYaml } from "./schema";
import { shownFigures } from "./shownFigures";

/** Every place where the scene names a claim. The keys of `words` are not places: they only word what a step draws. */
export function cites({ steps }: CountYaml): Cite[] {
  return Object.entries(steps).flatMap(([id, step]) => [
    ...shownFigures(step).map((cite) => ({ id: cite.id, path: ["steps", id, ...cite.path], step: id })),
    ...(step.say ? [{ id: step.say.claim, path: ["steps", id, "say", "claim"], step: id }] : []),
    ...step.accounts.map(({ claim }, index) => ({
      id: claim,
      path: ["steps", id, "accounts", index, "claim"],
      step: id,
    })),
  ]);
}
