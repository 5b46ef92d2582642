import { isDoubted } from "@/components/panels/ruled/isDoubted";
import { speakerOf } from "@/story/format/speakerOf";
import { sayIn } from "@/story/messages/sayIn";
import type { Clip } from "@/story/model/clip";
import type { Linked } from "@/story/model/scene";
import type { ClipState, Said } from "./ClipState";
import type { ClipScene, ClipStep } from "./schema";

/** One state a step. Expects a scene that the checks find nothing in. */
export function clipStates({ title, steps }: ClipScene, linked: Linked): Map<string, ClipState> {
  const all = Object.entries(steps);
  return new Map(
    all.map(([step, shown], index) => {
      const clip = linked.clips?.get(shown.clip);
      if (!clip)
        throw new Error(`The checks let a scene through that plays clip "${shown.clip}", which does not exist.`);
      const said = saidIn(clip, shown, linked);
      return [
        step,
        { language: linked.language, number: index + 1, count: all.length, title, clip, ...(said && { said }) },
      ];
    }),
  );
}

function saidIn({ heard }: Clip, { heard: id, part, who }: ClipStep, { claim, language }: Linked): Said | undefined {
  const span = heard.find((one) => one.claim.id === id);
  if (id === undefined || !span) return undefined;
  const { quote, status, assertedBy, ours } = claim(id);
  const say = sayIn(language);
  return {
    claim: id,
    words: say("quote.words", { words: part ?? quote?.text ?? "" }),
    who: who ?? quote?.speaker ?? speakerOf({ assertedBy, ours }, language),
    from: span.from,
    to: span.to,
    ...(quote?.original && { translated: say("words.translated") }),
    ...(isDoubted(status) && { doubt: status }),
  };
}
