const format = (day: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));

/** "Fri 20", on the spine. */
export const shortDay = (day: string) => format(day, { weekday: "short", day: "numeric" });

/** "Nov 2015", under the first day of each month. */
export const monthOf = (day: string) => format(day, { month: "short", year: "numeric" });

/** "Friday 20 November", in a sentence. */
export const longDay = (day: string) =>
  format(day, { weekday: "long", day: "numeric", month: "long" }).replace(",", "");

/** Whether `later` is the very next day. */
export const isNextDay = (day: string, later: string) => Date.parse(later) - Date.parse(day) === 24 * 60 * 60 * 1000;
