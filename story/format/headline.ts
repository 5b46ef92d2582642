import type { Claim } from "../model/claim";
import { formatAmount } from "./formatAmount";
import { speakerOf } from "./speakerOf";

/** What a claim's page is called: its figure and who said it, or what it is about where there is no figure. */
export function headline(claim: Claim): string {
  const figure = formatAmount(claim);
  return `${claim.topic.label}: ${figure ? `${figure}, ${speakerOf(claim)}` : claim.statement}`;
}
