import type { Shown } from "@/story/model/scene";
import { claimRefs } from "./claimRefs";
import type { WordsYaml } from "./schema";

/** The title rests on any claim of the scene, what stands with a quotation or a figure on its claim, a note on its own too. */
export function shown(scene: WordsYaml): Shown[] {
  const all = claimRefs(scene).map(({ id }) => id);
  return [
    { text: scene.title, claims: all, path: ["title"] },
    ...Object.entries(scene.steps).flatMap(([step, { quote, figure, part, counts, who, note }]) => {
      const said = [quote, figure].flatMap((id) => id ?? []);
      const at = ["steps", step];
      return [
        ...Object.entries({ part, counts, who }).flatMap(([key, text]) =>
          text === undefined ? [] : [{ text, claims: said, path: [...at, key] }],
        ),
        ...(note ? [{ text: note.text, claims: [...said, ...note.claims], path: [...at, "note", "text"] }] : []),
      ];
    }),
  ];
}
