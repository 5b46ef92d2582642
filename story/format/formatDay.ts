const formats = new Map<string, Intl.DateTimeFormat>();

/** A day for readers: "20 November 2015". `day` is year first; months are named in the language given. */
export function formatDay(day: string, language = "en"): string {
  const locale = language === "en" ? "en-GB" : language;
  const format = formats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  formats.set(locale, format);
  return format.format(new Date(`${day}T00:00:00Z`));
}
