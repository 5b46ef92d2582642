import { formatNumber } from "@/story/format/formatNumber";

/** What a mark stands for, after "one" or "one mark": "for each person", "for each of the houses", "for every 100 houses". */
export function markWords(perMark: number, unit: string | undefined): string {
  if (perMark > 1) return ["for every", formatNumber(perMark), unit].filter(Boolean).join(" ");
  if (unit === "people") return "for each person";
  return unit ? `for each of the ${unit}` : "for each";
}
