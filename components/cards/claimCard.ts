import { formatAmount } from "@/story/format/formatAmount";
import { isHollow } from "@/story/format/isHollow";
import { speakerOf } from "@/story/format/speakerOf";
import { splitCardWords } from "@/story/format/splitCardWords";
import type { Card } from "@/story/model/card";
import type { Claim } from "@/story/model/claim";
import type { Story } from "@/story/model/story";
import { hedgeWords } from "./hedgeWords";
import { makeCard } from "./makeCard";

/** The card of a claim's page: its figure, one line and who said it; words alone for the topics that story.yaml keeps off cards. */
export function claimCard({ title: head, cardWords }: Pick<Story, "title" | "cardWords">, claim: Claim): Card {
  const words = cardWords?.[claim.topic.id];
  if (words) return makeCard({ head, ...splitCardWords(words) });
  const { value, qualifier = "exact", topic, status } = claim;
  const figure = formatAmount(claim);
  const small = sentence(speakerOf(claim));
  if (!figure) return makeCard({ head, large: topic.label, small });
  if (typeof value !== "number" || value === 0) return makeCard({ head, label: topic.label, large: figure, small });
  const drawn = `Under ${hedgeWords[qualifier]}${isHollow(status) ? "; in outline: disputed, not verified or overtaken" : ""}`;
  return makeCard({
    head,
    label: topic.label,
    large: figure,
    hollow: isHollow(status),
    drawing: { kind: "lane", qualifier },
    drawn,
    small,
  });
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
