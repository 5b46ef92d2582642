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
  if (!year || !day || !name) return text;
  const own = `(?:,?\\s+${year}\\b)?`;
  const pattern = new RegExp(
    `\\b0?${day}\\s+${name}\\b${own}|\\b${name}\\s+0?${day}\\b${own}|\\b${year}\\b(?![.,:]?\\p{N})`,
    "giu",
  );
  return text.replace(pattern, (found) => "\u0000".repeat(found.length));
}
