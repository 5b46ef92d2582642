import { locales } from "../messages/locales";
import { sayIn } from "../messages/sayIn";
import type { Language } from "../model/language";

const formats = new Map<string, Intl.DateTimeFormat>();

/** What of a day is written; the year's number alone needs no language. */
type Parts = Pick<Intl.DateTimeFormatOptions, "weekday" | "day" | "month" | "year">;

const whole: Parts = { day: "numeric", month: "long", year: "numeric" };

/** A day for readers: "20 November 2015", or the parts of it that are asked for. `day` is year first. */
export function formatDay(day: string, language: Language, parts: Parts = whole): string {
  const locale = locales[language];
  const key = `${locale} ${Object.entries(parts)}`;
  // Making a format takes long, using it does not.
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...parts, timeZone: "UTC" });
  formats.set(key, format);
  return format
    .formatToParts(new Date(`${day}T00:00:00Z`))
    .map(({ type, value }) => (type === "day" ? sayIn(language)("day.of.month", { day: value }) : value))
    .join("");
}
