import { endSentence } from "@/components/panels/endSentence";
import { formatTime } from "@/story/format/formatTime";
import { sayIn } from "@/story/messages/sayIn";
import type { ClipState } from "./ClipState";
import { clipFacts, previewFacts } from "./clipFacts";

/** How what is heard is to be taken: whose translation it is, why its line is hollow. */
export function saidKey({ said, language }: Pick<ClipState, "said" | "language">): string[] {
  const say = sayIn(language);
  return [
    ...(said?.translated ? [said.translated] : []),
    ...(said?.doubt ? [say("words.doubt", { why: say(`doubt.${said.doubt}`) })] : []),
  ];
}

/** When it is heard, and what, and from whom. */
export function heardWords({ said, language }: Pick<ClipState, "said" | "language">): string | undefined {
  if (!said) return undefined;
  const { from, to, words, who } = said;
  return sayIn(language)("clip.heard", { from: formatTime(from), to: formatTime(to), words, who });
}

/** The still in words. */
export function describeClip(state: ClipState): string {
  const { clip, language } = state;
  const heard = heardWords(state);
  return [
    sayIn(language)("colon", { label: clipFacts(clip, language), words: clip.caption }),
    ...previewFacts(clip, language),
    ...(heard ? [heard] : []),
    ...saidKey(state),
  ]
    .map(endSentence)
    .join(" ");
}
