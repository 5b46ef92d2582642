import type { ScenePath, Shown } from "@/story/model/scene";
import { claimRefs } from "./claimRefs";
import type { MovementYaml } from "./schema";

type Step = MovementYaml["steps"][string];

/** An entry's words rest on its own claims, a headline on its step's, all else on any of the scene. */
export function shown(scene: MovementYaml): Shown[] {
  const { title, rings, actors, steps } = scene;
  const all = claimRefs(scene).map(({ id }) => id);
  return [
    { text: title, claims: all, path: ["title"] },
    ...Object.entries(rings).map(([id, text]) => ({ text, claims: all, path: ["rings", id] })),
    ...Object.entries(actors).map(([id, { label }]) => ({ text: label, claims: all, path: ["actors", id, "label"] })),
    ...Object.entries(steps).flatMap(([id, step]) => ofStep(step, ["steps", id])),
  ];
}

function ofStep({ head, by, foot, told, claims }: Step, path: ScenePath): Shown[] {
  const own = [...told.flatMap((entry) => entry.claims), ...claims];
  const texts = Object.entries({ head, by, foot });
  return [
    ...texts.map(([key, text = ""]) => ({ text, claims: own, path: [...path, key] })),
    ...told.flatMap(({ says, note, by: speaker, untold, from, claims: named }, index) => [
      ...Object.entries({ says, note, by: speaker, untold }).map(([key, text = ""]) => ({
        text,
        claims: named,
        path: [...path, "told", index, key],
      })),
      { text: from?.says ?? "", claims: named, path: [...path, "told", index, "from", "says"] },
    ]),
  ];
}
