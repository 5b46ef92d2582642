import type { Shown } from "@/story/model/scene";
import { claimRefs } from "./claimRefs";
import type { ChartYaml } from "./schema";

/** Words of the scene rest on any claim of it, those of an annotation on its own too. Values are the table's, and stand as they are there. */
export function shown(scene: ChartYaml): Shown[] {
  const claims = [...new Set(claimRefs(scene).map(({ id }) => id))];
  const { title, unit, names, series, steps } = scene;
  return [
    { text: title, claims, path: ["title"] },
    { text: unit, claims, path: ["unit"] },
    ...Object.entries(names).map(([name, text]) => ({ text, claims, path: ["names", name] })),
    ...Object.entries(series).map(([id, { label }]) => ({ text: label, claims, path: ["series", id, "label"] })),
    ...Object.entries(steps).flatMap(([step, { annotate, note }]) => [
      ...annotate.map(({ says }, index) => ({ text: says, claims, path: ["steps", step, "annotate", index, "says"] })),
      ...(note ? [{ text: note.text, claims, path: ["steps", step, "note", "text"] }] : []),
    ]),
  ];
}
