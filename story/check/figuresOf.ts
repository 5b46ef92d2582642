import { formatAmount } from "../format/formatAmount";
import { formatFigure } from "../format/formatFigure";
import type { Grammar } from "../language/grammarOf";
import type { Figure } from "../language/rules";
import type { ClaimYaml } from "../model/claim";

const kept = new WeakMap<ClaimYaml, { grammar: Grammar; figures: readonly Figure[] }>();

/** What a claim holds, in its value and in its words, which are of this language. Kept, as one claim is asked for by many texts. */
export function figuresOf(claim: ClaimYaml, grammar: Grammar): readonly Figure[] {
  const last = kept.get(claim);
  const figures = last?.grammar === grammar ? last.figures : readFigures(claim, grammar);
  kept.set(claim, { grammar, figures });
  return figures;
}

function readFigures(claim: ClaimYaml, { figuresIn, code }: Grammar): readonly Figure[] {
  const { statement, note, asOf, quote, value } = claim;
  const written = typeof value === "object" ? [value.min, value.max] : [value];
  return figuresIn(
    [
      statement,
      note,
      asOf,
      quote?.text,
      formatFigure({ ...claim, ours: false }, code),
      formatAmount({ ...claim, worded: undefined, ours: false }, code),
      ...written,
    ].join("\n"),
  );
}
