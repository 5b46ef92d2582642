import { citedClaims } from "../check/citedClaims";
import type { ClaimLine, Ledger } from "../model/desk";
import type { Draft } from "../model/draft";

/** The claims of a draft with all that is written of them, and where it cites each. */
export function ledgerOf(draft: Draft, claims: ClaimLine[]): Ledger {
  const cited = citedClaims(draft);
  const lines = claims.flatMap((claim) => {
    const written = draft.claims.value.get(claim.id);
    const place = draft.claims.place([claim.id], "key");
    return written ? [{ ...claim, written, place, uses: cited.get(claim.id) ?? [] }] : [];
  });
  return { lines, topics: Object.keys(draft.story?.value.topics ?? {}), sources: [...draft.known.sources] };
}
