import type { Claim } from "../model/claim";
import { formatFigure } from "./formatFigure";

/** Units that the words around a figure say already. */
const understood = new Set(["people", "date", "year", "time"]);

/** A claim's figure with what it counts: "at least 10 attackers", "7 storeys"; "about 100" where people are counted. */
export function formatAmount(claim: Partial<Pick<Claim, "value" | "qualifier" | "unit" | "ours">>): string {
  const figure = formatFigure(claim);
  const { unit, qualifier } = claim;
  return !figure || !unit || understood.has(unit) || qualifier === "unknown" ? figure : `${figure} ${unit}`;
}
