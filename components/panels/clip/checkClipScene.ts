import { checkPart } from "@/components/panels/words/checkPart";
import { checkSpeaker } from "@/components/panels/words/checkSpeaker";
import type { ClipDraft, ClipKind } from "@/story/model/clip";
import type { Facts, ScenePath, ScenePoint } from "@/story/model/scene";
import type { ClipScene, ClipStep } from "./schema";

type Rules = {
  kind: ClipKind;
  /** Characters of somebody's words for which a phone's stage has room beside the player. */
  most: number;
};

/** What a scene of clips may not show beyond its schema. Clips that do not exist are reported where `clipRefs` leads. */
export const checkClipScene = ({ steps }: ClipScene, { claims, clips }: Facts, rules: Rules): ScenePoint[] =>
  Object.entries(steps).flatMap(([step, shown]): ScenePoint[] => {
    const at = ["steps", step];
    const clip = clips?.get(shown.clip);
    const claim = claims.get(shown.heard ?? "");
    return [
      ...(clip ? [...ofKind(clip, shown, at, rules.kind), ...isHeard(clip, shown, at)] : []),
      ...unused(shown, at),
      ...(claim?.quote && shown.heard !== undefined
        ? [
            ...checkPart({ at, id: shown.heard, key: "heard", whole: claim.quote.text, part: shown.part }, rules.most),
            ...checkSpeaker({ at, id: shown.heard, key: "heard", said: claim.quote.speaker, who: shown.who }),
          ]
        : []),
    ];
  });

function ofKind({ scan, file }: ClipDraft, { clip }: ClipStep, at: ScenePath, kind: ClipKind): ScenePoint[] {
  if (!scan || scan.kind === kind) return [];
  const [is, panel] = scan.kind === "video" ? ["a film", "video"] : ["a sound", "audio"];
  return [
    {
      rule: "clip-of-another-kind",
      path: [...at, "clip"],
      problem: `Clip "${clip}" is ${is}: "${file}".`,
      fix: `show it in a scene with panel: ${panel}, or name another clip.`,
    },
  ];
}

function isHeard(clip: ClipDraft, { clip: id, heard }: ClipStep, at: ScenePath): ScenePoint[] {
  if (heard === undefined || clip.heard.some(({ claim }) => claim === heard)) return [];
  return [
    {
      rule: "clip-not-heard",
      path: [...at, "heard"],
      problem: `clips.yaml does not say where "${heard}" is heard in clip "${id}".`,
      fix: `add it under heard of "${id}", with from and to.`,
    },
  ];
}

/** Words and a speaker without a quotation are shown nowhere. */
const unused = ({ heard, ...shown }: ClipStep, at: ScenePath): ScenePoint[] =>
  (["part", "who"] as const)
    .filter((key) => heard === undefined && shown[key] !== undefined)
    .map((key) => ({
      rule: "words-unused",
      path: [...at, key],
      problem: `"${key}" says nothing without heard, so it is shown nowhere.`,
      fix: "remove it, or name the quotation under heard.",
    }));
