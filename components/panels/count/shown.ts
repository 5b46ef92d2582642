import type { Shown } from "@/story/model/scene";
import { claimRefs } from "./claimRefs";
import type { CountYaml } from "./schema";

/** Title and questions rest on any claim of the scene, a note on those of its step; how a report is signed, on its claim. */
export function shown(scene: CountYaml): Shown[] {
  const refs = claimRefs(scene);
  const all = refs.map(({ id }) => id);
  const { title, questions, columns: heads = {}, flags, steps } = scene;
  return [
    { text: title, claims: all, path: ["title"] },
    ...Object.entries(questions).map(([topic, text]) => ({ text, claims: all, path: ["questions", topic] })),
    ...Object.entries(heads).map(([verb, text]) => ({ text, claims: all, path: ["columns", verb] })),
    ...Object.entries(flags).flatMap(([id, { figure, who, more, also }]) =>
      words({ figure, who, more }, [id, ...also], ["flags", id]),
    ),
    ...Object.entries(steps).flatMap(([id, { say, note, columns = {} }]) => {
      const claims = refs.filter(({ step }) => step === id).map((ref) => ref.id);
      const at = ["steps", id];
      return [
        ...Object.keys(columns).map((verb) => ({ text: verb, claims, path: [...at, "columns", verb] })),
        ...(say ? words({ words: say.words, who: say.who }, [say.claim], [...at, "say"]) : []),
        ...(say?.against
          ? words({ words: say.against.words, who: say.against.who }, [say.against.claim], [...at, "say", "against"])
          : []),
        ...words({ note }, claims, at),
      ];
    }),
  ];
}

const words = (fields: Record<string, string | undefined>, claims: string[], at: Shown["path"]): Shown[] =>
  Object.entries(fields).flatMap(([field, text]) =>
    text === undefined ? [] : [{ text, claims, path: [...at, field] }],
  );
