import { endSentence } from "@/components/panels/endSentence";
import { sayIn } from "@/story/messages/sayIn";
import type { Card } from "@/story/model/card";
import type { Language } from "@/story/model/language";

/** A card with its alt text: all its words, and what its drawing is. */
export function makeCard({ drawn, ...card }: Omit<Card, "alt"> & { drawn?: string }, language: Language): Card {
  const { label, large } = card;
  const said = label && large ? sayIn(language)("colon", { label, words: large }) : label || large;
  return {
    ...card,
    alt: [card.head, said, drawn, card.small].flatMap((text) => (text ? endSentence(text) : [])).join(" "),
  };
}
