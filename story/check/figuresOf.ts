import { formatFigure } from "../format/formatFigure";
import type { ClaimYaml } from "../model/claim";
import { type Figure, figuresIn } from "./figuresIn";

/** What a claim holds, in its value and in its words. */
export function figuresOf(claim: ClaimYaml): readonly Figure[] {
  const { statement, note, asOf, quote, value } = claim;
  const written = typeof value === "object" ? [value.min, value.max] : [value];
  return figuresIn(
    [statement, note, asOf, quote?.text, formatFigure({ ...claim, ours: false }), ...written].join("\n"),
  );
}
