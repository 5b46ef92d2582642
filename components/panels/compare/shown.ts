import type { Shown } from "@/story/model/scene";
import { claimRefs } from "./claimRefs";
import type { CompareYaml } from "./schema";

/** The title rests on any claim of the scene; labels, a part and a note on those of their step. What a picture says is checked with pictures.yaml. */
export function shown(scene: CompareYaml): Shown[] {
  const refs = claimRefs(scene);
  return [
    { text: scene.title, claims: refs.map(({ id }) => id), path: ["title"] },
    ...Object.entries(scene.steps).flatMap(([step, { pictures = [], texts = [], note }]) => {
      const claims = refs.filter((ref) => ref.step === step).map(({ id }) => id);
      const at = ["steps", step];
      return [
        ...pictures.map(({ label }, index) => ({ text: label, claims, path: [...at, "pictures", index, "label"] })),
        ...texts.flatMap(({ label, part }, index) => [
          { text: label, claims, path: [...at, "texts", index, "label"] },
          ...(part === undefined ? [] : [{ text: part, claims, path: [...at, "texts", index, "part"] }]),
        ]),
        ...(note ? [{ text: note.text, claims, path: [...at, "note", "text"] }] : []),
      ];
    }),
  ];
}
