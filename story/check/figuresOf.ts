import { formatAmount } from "../format/formatAmount";
import { formatFigure } from "../format/formatFigure";
import type { ClaimYaml } from "../model/claim";
import { type Figure, figuresIn } from "./figuresIn";

const kept = new WeakMap<ClaimYaml, readonly Figure[]>();

/** What a claim holds, in its value and in its words. Kept, as one claim is asked for by many texts. */
export function figuresOf(claim: ClaimYaml): readonly Figure[] {
  const found = kept.get(claim) ?? readFigures(claim);
  kept.set(claim, found);
  return found;
}

function readFigures(claim: ClaimYaml): readonly Figure[] {
  const { statement, note, asOf, quote, value } = claim;
  const written = typeof value === "object" ? [value.min, value.max] : [value];
  return figuresIn(
    [
      statement,
      note,
      asOf,
      quote?.text,
      formatFigure({ ...claim, ours: false }),
      formatAmount({ ...claim, worded: undefined, ours: false }),
      ...written,
    ].join("\n"),
  );
}
