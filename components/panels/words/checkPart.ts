import { isQuotedIn } from "@/story/format/isQuotedIn";
import type { ScenePath, ScenePoint } from "@/story/model/scene";

type Shown = {
  at: ScenePath;
  /** The claim that holds the words, and the key under which the step names it. */
  id: string;
  key: string;
  whole: string;
  part?: string;
};

/** A part of somebody's words is theirs, and what is shown of them takes at most `most` characters. */
export function checkPart({ at, id, key, whole, part }: Shown, most: number): ScenePoint[] {
  const points: ScenePoint[] = [];
  if (part !== undefined && !isQuotedIn(part, whole))
    points.push({
      rule: "part-not-said",
      path: [...at, "part"],
      problem: `Claim "${id}" holds other words: "${whole}".`,
      fix: "give a part of them, word for word.",
    });
  const { length } = part ?? whole;
  if (length > most)
    points.push({
      rule: "words-too-long",
      path: [...at, part === undefined ? key : "part"],
      problem: `These words are ${length} characters long; large type has room for ${most} on a phone.`,
      fix: `give the ${most} that matter under part:, and the rest with <Quote> in the prose.`,
    });
  return points;
}
