const months: Record<string, string[]> = {
  en: "January February March April May June July August September October November December".split(" "),
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
};

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
function withoutDays(text: string): string {
  const name = Object.values(months).flat().join("|");
  const pattern = new RegExp(
    `\\b\\d{1,2}\\s+(?:${name})\\b|\\b(?:${name})\\s+\\d{1,2}\\b|\\b(?:1\\d|20)\\d\\d\\b`,
    "giu",
  );
  return text.replace(pattern, (found) => "\u0000".repeat(found.length));
}
