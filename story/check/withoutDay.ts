import { anyDay, months } from "./daysIn";

/**
 * A text with the story's own day and year blanked out, so that they count as no figure: "20 November 2015",
 * "November 20, 2015", "20 November", "2015". Every other character keeps its place.
 */
export function withoutDay(text: string, date: string | undefined, language = "en"): string {
  const [year, month, day] = (date ?? "").split("-").map(Number);
  const name = months[language]?.[(month ?? 0) - 1];
  if (!year || !day || !name) return withoutDays(text);
  const own = `(?:,?\\s+${year}\\b)?`;
  const pattern = new RegExp(
    `\\b0?${day}\\s+${name}\\b${own}|\\b${name}\\s+0?${day}\\b${own}|\\b${year}\\b(?![.,:]?\\p{N})`,
    "giu",
  );
  return text.replace(pattern, (found) => "\u0000".repeat(found.length));
}

/** Where story.yaml cannot be read any day may be the story's own. */
const withoutDays = (text: string): string =>
  text.replace(new RegExp(`${anyDay}|\\b(?:1\\d|20)\\d\\d\\b`, "giu"), (found) => "\u0000".repeat(found.length));
