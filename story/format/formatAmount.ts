import { sayIn } from "../messages/sayIn";
import type { Claim } from "../model/claim";
import type { Language } from "../model/language";
import { formatFigure } from "./formatFigure";

/** Units that the words around a figure say already. */
const understood = ["people", "date", "year", "time"] as const;

type Amount = Partial<Pick<Claim, "value" | "qualifier" | "unit" | "ours" | "worded">>;

/** A claim's figure as its source words it, else with what it counts: "at least 10 attackers"; "about 100" where people are counted. */
export function formatAmount(claim: Amount, language: Language): string {
  const { unit, qualifier, value, worded } = claim;
  const say = sayIn(language);
  if (worded) return worded;
  if (value === 0) return say("figure.none");
  const figure = formatFigure(claim, language);
  const isUnderstood = understood.some((one) => say(`unit.${one}`) === unit);
  const bare = !figure || !unit || isUnderstood || qualifier === "unknown";
  return bare ? figure : say("figure.unit", { figure, unit });
}
