const formats = new Map<string, Intl.NumberFormat>();

/** 12,000, but 2015: four digits may be a year and read well as they are. Nothing is rounded: a figure stays as it was given. */
export function numberFormat(locale: string): Intl.NumberFormat {
  const format =
    formats.get(locale) ?? new Intl.NumberFormat(locale, { useGrouping: "min2", maximumFractionDigits: 20 });
  formats.set(locale, format);
  return format;
}
