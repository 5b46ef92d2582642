import { citedClaims } from "../check/citedClaims";
import type { ClaimLine, Ledger, LedgerLine } from "../model/desk";
import type { Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import { claimForm } from "./claimForm";
import { figurePlaces } from "./figurePlaces";

/**
 * The claims of a draft with all that is written of them, and where it cites each; those with a mistake stand at the end. `files`:
 * those of the story, by their paths in its folder.
 */
export function ledgerOf(draft: Draft, claims: ClaimLine[], findings: Finding[], files: string[]): Ledger {
  const cited = citedClaims(draft);
  const { value, place, file } = draft.claims;
  const sound = claims.map((claim): LedgerLine => {
    const { sources = [], conflictsWith = [], ours, value: figure, assertedBy } = value.get(claim.id) ?? {};
    const isSaid = Boolean(assertedBy ?? ours);
    return {
      ...claim,
      ...{ sources, isSaid, isInConflict: conflictsWith.length > 0, numbers: numbersIn(figure), lacks: [] },
      place: place([claim.id], "key"),
      uses: cited.get(claim.id) ?? [],
    };
  });
  const own = findings.filter((finding) => finding.place.file === file);
  const starts = [...draft.known.claims].map((id) => place([id], "key").line).sort((a, b) => a - b);
  const broken = [...draft.known.claims]
    .filter((id) => !value.has(id))
    .map((id): LedgerLine => {
      const at = place([id], "key");
      const next = starts.find((line) => line > at.line) ?? Number.POSITIVE_INFINITY;
      const said = own.filter(({ place: { line } }) => line >= at.line && line < next).map(({ problem }) => problem);
      return {
        ...{ id, figure: "", speaker: "", statement: id, topic: "", status: "unverified" },
        ...{ sources: [], isSaid: false, isInConflict: false, numbers: [], lacks: said },
        ...{ place: at, uses: cited.get(id) ?? [] },
      };
    });
  const sources = [...draft.known.sources].map((id) => {
    const { name = id, what, date, url } = draft.sources.value.get(id) ?? {};
    return { id, name, what, date, url, hasText: files.includes(`sources/${id}.txt`) };
  });
  return {
    lines: [...sound, ...broken],
    topics: Object.keys(draft.story?.value.topics ?? {}),
    sources,
    figures: figurePlaces(draft),
    schema: claimForm(draft),
  };
}

const numbersIn = (figure: unknown): number[] =>
  (typeof figure === "object" && figure !== null ? Object.values(figure) : [figure]).filter(
    (one) => typeof one === "number",
  );
