import { formatNumber } from "@/story/format/formatNumber";

/** What a mark stands for: "one person somebody reported", "one of the houses somebody reported", "100 houses". */
export function markWords({ perMark, unit }: { perMark: number; unit?: string }): string {
  if (perMark > 1) return [formatNumber(perMark), unit].filter(Boolean).join(" ");
  if (unit === "people") return "one person somebody reported";
  return unit ? `one of the ${unit} somebody reported` : "one that somebody reported";
}
