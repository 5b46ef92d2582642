import { formatAmount } from "@/story/format/formatAmount";
import { isHollow } from "@/story/format/isHollow";
import { speakerOf } from "@/story/format/speakerOf";
import { splitCardWords } from "@/story/format/splitCardWords";
import { upperFirst } from "@/story/format/upperFirst";
import { sayIn } from "@/story/messages/sayIn";
import type { Card } from "@/story/model/card";
import type { Claim } from "@/story/model/claim";
import type { Story } from "@/story/model/story";
import { makeCard } from "./makeCard";

type Told = Pick<Story, "title" | "cardWords" | "language">;

/** The card of a claim's page: its figure, one line and who said it; words alone for the topics that story.yaml keeps off cards. */
export function claimCard({ title: head, cardWords, language }: Told, claim: Claim): Card {
  const words = cardWords?.[claim.topic.id];
  if (words) return makeCard({ head, ...splitCardWords(words) }, language);
  const { value, qualifier = "exact", topic, status } = claim;
  const figure = formatAmount(claim, language);
  const small = upperFirst(speakerOf(claim, language), language);
  if (!figure) return makeCard({ head, large: topic.label, small }, language);
  if (typeof value !== "number" || value === 0)
    return makeCard({ head, label: topic.label, large: figure, small }, language);
  const say = sayIn(language);
  const hollow = isHollow(status);
  const drawn = say(hollow ? "card.line.hollow" : "card.line", { line: say(`card.line.${qualifier}`) });
  const drawing = { kind: "lane", qualifier } as const;
  return makeCard({ head, label: topic.label, large: figure, hollow, drawing, drawn, small }, language);
}
