import type { Shown } from "@/story/model/scene";
import { heardRefs } from "./heardRefs";
import type { ClipScene } from "./schema";

/** What a clip itself says is checked with clips.yaml. */
export function shownWith(scene: ClipScene): Shown[] {
  const all = heardRefs(scene).map(({ id }) => id);
  return [
    { text: scene.title, claims: all, path: ["title"] },
    ...Object.entries(scene.steps).flatMap(([step, { heard, part, who }]) =>
      Object.entries({ part, who }).flatMap(([key, text]) =>
        text === undefined ? [] : [{ text, claims: heard === undefined ? [] : [heard], path: ["steps", step, key] }],
      ),
    ),
  ];
}
