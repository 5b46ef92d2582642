import { closest, distance } from "fastest-levenshtein";
import type { ScenePoint } from "@/story/model/scene";

/** What to say of a name that the scene does not have. `under`: where in its file such names are written. */
export function unknownName(
  id: string,
  { kind, known, under }: { kind: string; known: readonly string[]; under: string },
): Pick<ScenePoint, "problem" | "fix"> {
  const near = known.length > 0 ? closest(id, [...known]) : undefined;
  // letters that changed places count as two slips
  const meant = near !== undefined && distance(id, near) <= Math.max(2, Math.floor(id.length / 3)) ? near : undefined;
  return {
    problem: `There is no ${kind} "${id}" in this scene.${meant ? ` Did you mean "${meant}"?` : ""}`,
    fix: meant ? `Write ${meant}.` : `Add "${id}" under ${under}, or use one of ${known.join(", ")}.`,
  };
}
