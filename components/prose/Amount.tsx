import { formatAmount } from "@/story/format/formatAmount";
import { isHollow } from "@/story/format/isHollow";
import type { Claim } from "@/story/model/claim";

/** A claim's figure in the display face: solid where it stands, an outline where it does not. Words are never outlined. */
export function Amount({ claim }: { claim: Claim }) {
  const amount = formatAmount({ ...claim, ours: undefined });
  if (!amount) return null;
  const hollow = isHollow(claim.status) && /\d/.test(amount);
  return (
    <>
      <b className={hollow ? "amount hollow" : "amount"}>{amount}</b>
      {claim.ours && " (our sum)"}
    </>
  );
}
