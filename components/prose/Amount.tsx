import { sayWith } from "@/components/panels/sayWith";
import { formatAmount } from "@/story/format/formatAmount";
import { isHollow } from "@/story/format/isHollow";
import type { Claim } from "@/story/model/claim";
import type { Language } from "@/story/model/language";

/** A claim's figure in the display face: solid where it stands, an outline where it does not. Words are never outlined. */
export function Amount({ claim, language }: { claim: Claim; language: Language }) {
  const amount = formatAmount({ ...claim, ours: undefined }, language);
  if (!amount) return null;
  const hollow = isHollow(claim.status) && /\d/.test(amount);
  const figure = <b className={hollow ? "amount hollow" : "amount"}>{amount}</b>;
  return claim.ours ? sayWith(language, "figure.ours", { figure }) : figure;
}
