import type { Shown } from "@/story/model/scene";
import { claimRefs } from "./claimRefs";
import type { SeriesYaml } from "./schema";

/** Title and notes rest on any claim of the scene; how a report is signed, on its own. */
export function shown(scene: SeriesYaml): Shown[] {
  const all = claimRefs(scene).map(({ id }) => id);
  const { title, reports, undated, steps } = scene;
  return [
    { text: title, claims: all, path: ["title"] },
    ...(["reports", "undated"] as const).flatMap((of) =>
      Object.entries(of === "reports" ? reports : undated).flatMap(([id, { who, figure }]) =>
        Object.entries({ who, figure }).flatMap(([key, text]) =>
          text === undefined ? [] : [{ text, claims: [id], path: [of, id, key] }],
        ),
      ),
    ),
    ...Object.entries(steps).flatMap(([step, { note }]) =>
      note ? [{ text: note.text, claims: all, path: ["steps", step, "note", "text"] }] : [],
    ),
  ];
}
