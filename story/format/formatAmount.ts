import type { Claim } from "../model/claim";
import { formatFigure } from "./formatFigure";

/** Units that the words around a figure say already. */
const understood = new Set(["people", "date", "year", "time"]);

/** A claim's figure as its source words it, else with what it counts: "at least 10 attackers"; "about 100" where people are counted. */
export function formatAmount(claim: Partial<Pick<Claim, "value" | "qualifier" | "unit" | "ours" | "worded">>): string {
  const { unit, qualifier, value, worded } = claim;
  if (worded) return worded;
  if (value === 0) return "none";
  const figure = formatFigure(claim);
  return !figure || !unit || understood.has(unit) || qualifier === "unknown" ? figure : `${figure} ${unit}`;
}
