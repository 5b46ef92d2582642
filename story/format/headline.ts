import { sayIn } from "../messages/sayIn";
import type { Claim } from "../model/claim";
import type { Language } from "../model/language";
import { formatAmount } from "./formatAmount";
import { speakerOf } from "./speakerOf";

/** What a claim's page is called: its figure and who said it, or what it is about where there is no figure. */
export function headline(claim: Claim, language: Language): string {
  const say = sayIn(language);
  const topic = claim.topic.label;
  const figure = formatAmount(claim, language);
  return figure
    ? say("claim.figure", { topic, figure, speaker: speakerOf(claim, language) })
    : say("colon", { label: topic, words: claim.statement });
}
