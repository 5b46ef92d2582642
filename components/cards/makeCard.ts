import { endSentence } from "@/components/panels/endSentence";
import type { Card } from "@/story/model/card";

/** A card with its alt text: all its words, and what its drawing is. */
export function makeCard({ drawn, ...card }: Omit<Card, "alt"> & { drawn?: string }): Card {
  const said = [card.label, card.large].filter(Boolean).join(": ");
  return {
    ...card,
    alt: [card.head, said, drawn, card.small].flatMap((text) => (text ? endSentence(text) : [])).join(" "),
  };
}
