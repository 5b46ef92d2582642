/** Making a format takes long, using it does not. */
const formatter = (options: Intl.DateTimeFormatOptions) => {
  const { format } = new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });
  return (day: string) => format(new Date(`${day}T00:00:00Z`));
};

/** "Fri 20", on the spine. */
export const shortDay = formatter({ weekday: "short", day: "numeric" });

/** "Nov 2015", under the first day of each month. */
export const monthOf = formatter({ month: "short", year: "numeric" });

/** "Friday 20 November", in a sentence. */
export const longDay = (day: string) => written(day).replace(",", "");
const written = formatter({ weekday: "long", day: "numeric", month: "long" });

/** Whether `later` is the very next day. */
export const isNextDay = (day: string, later: string) => Date.parse(later) - Date.parse(day) === 24 * 60 * 60 * 1000;
