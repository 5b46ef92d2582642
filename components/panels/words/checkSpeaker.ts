import type { ScenePath, ScenePoint } from "@/story/model/scene";

/** Characters of who said it, on two lines of a small phone. */
const WHO = 64;

type Signed = {
  at: ScenePath;
  /** The claim, and the key under which the step names it. */
  id: string;
  key: string;
  said?: string;
  who?: string;
};

/** A speaker's whole name and office may be longer than two lines. */
export function checkSpeaker({ at, id, key, said, who }: Signed): ScenePoint[] {
  if (who !== undefined || said === undefined || said.length <= WHO) return [];
  return [
    {
      rule: "speaker-too-long",
      path: [...at, key],
      problem: `Who says "${id}" takes ${said.length} characters, where a phone has room for ${WHO}.`,
      fix: `add who: with the same speaker in at most ${WHO}.`,
    },
  ];
}
