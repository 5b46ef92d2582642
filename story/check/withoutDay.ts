import { anyDay, months } from "./daysIn";

/**
 * A text with the story's own day and year blanked out, so that they count as no figure: "20 November 2015",
 * "November 20, 2015", "20 November", "2015". Every other character keeps its place.
 */
export function withoutDay(text: string, date = "", language = "en"): string {
  const key = `${date} ${language}`;
  const pattern = patterns.get(key) ?? patternOf(date, language);
  patterns.set(key, pattern);
  return text.replace(pattern, (found) => "\u0000".repeat(found.length));
}

const patterns = new Map<string, RegExp>();

/** Where story.yaml cannot be read any day may be the story's own. */
function patternOf(date: string, language: string): RegExp {
  const [year, month, day] = date.split("-").map(Number);
  const name = months[language]?.[(month ?? 0) - 1];
  if (!year || !day || !name) return new RegExp(`${anyDay}|\\b(?:1\\d|20)\\d\\d\\b`, "giu");
  const own = `(?:,?\\s+${year}\\b)?`;
  return new RegExp(
    `\\b0?${day}\\s+${name}\\b${own}|\\b${name}\\s+0?${day}\\b${own}|\\b${year}\\b(?![.,:]?\\p{N})`,
    "giu",
  );
}
