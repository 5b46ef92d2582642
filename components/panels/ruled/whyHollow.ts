import { joinWords } from "@/story/format/joinWords";
import { sayIn } from "@/story/messages/sayIn";
import type { Language } from "@/story/model/language";
import type { Doubt } from "./Doubt";

/** "disputed", "overtaken or not verified"; all three reasons in a word. */
export function whyHollow(doubts: Doubt[], language: Language): string {
  const say = sayIn(language);
  if (doubts.length === 3) return say("doubt.all");
  return joinWords(
    doubts.map((doubt) => say(`doubt.${doubt}`)),
    language,
    "or",
  );
}
