import type { Shown } from "@/story/model/scene";
import { claimRefs } from "./claimRefs";
import type { PlanYaml } from "./schema";

/** Title and credit rest on any claim of the scene; a layer, a way and a label on their own, a note on its step's besides. */
export function shown(scene: PlanYaml): Shown[] {
  const { title, credit, layers, paths, labels, steps } = scene;
  const refs = claimRefs(scene);
  const all = refs.map(({ id }) => id);
  const of = (claim: string | undefined) => (claim === undefined ? [] : [claim]);
  return [
    { text: title, claims: all, path: ["title"] },
    { text: credit, claims: all, path: ["credit"] },
    ...Object.entries(layers).map(([id, { words, claims }]) => ({
      text: words,
      claims,
      path: ["layers", id, "words"],
    })),
    ...Object.entries(paths).map(([id, { words, claims }]) => ({ text: words, claims, path: ["paths", id, "words"] })),
    ...Object.entries(labels).flatMap(([id, { text, counts, who, claim }]) =>
      Object.entries({ text, counts, who }).flatMap(([key, said]) =>
        said === undefined ? [] : [{ text: said, claims: of(claim), path: ["labels", id, key] }],
      ),
    ),
    ...Object.entries(steps).flatMap(([step, { note }]) =>
      note
        ? [
            {
              text: note.text,
              claims: refs.filter((ref) => ref.step === step).map(({ id }) => id),
              path: ["steps", step, "note", "text"],
            },
          ]
        : [],
    ),
  ];
}
