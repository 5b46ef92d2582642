import { nearest } from "@/story/format/nearest";
import type { ScenePoint } from "@/story/model/scene";

/** What to say of a name that the scene does not have. `under`: where in its file such names are written. */
export function unknownName(
  id: string,
  { kind, known, under }: { kind: string; known: readonly string[]; under: string },
): Pick<ScenePoint, "problem" | "fix"> {
  const meant = nearest(id, known);
  return {
    problem: `There is no ${kind} "${id}" in this scene.${meant ? ` Did you mean "${meant}"?` : ""}`,
    fix: meant ? `write ${meant}.` : `add "${id}" under ${under}, or use one of ${known.join(", ")}.`,
  };
}
