/** Making a format takes long, using it does not. */
const formatter = (options: Intl.DateTimeFormatOptions) => {
  const { format } = new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });
  return (day: string) => format(new Date(`${day}T00:00:00Z`));
};

/** "November 2015" */
export const monthOf = formatter({ month: "long", year: "numeric" });

/** "Friday 20 November", in a sentence. */
export const longDay = (day: string) => written(day).replace(",", "");
const written = formatter({ weekday: "long", day: "numeric", month: "long" });

/** "27 November 2015". */
export const wholeDay = formatter({ day: "numeric", month: "long", year: "numeric" });

/** "November", over the days of one month; "November to December" over those of more. */
export function monthsOf(days: readonly string[]): string {
  const [first = "", last = ""] = [days[0], days.at(-1)];
  return monthOf(first) === monthOf(last) ? monthOf(first) : `${monthOf(first)} to ${monthOf(last)}`;
}

/** "20–27 November" or "30 November to 2 December": days, the first and the last, without their year. */
export function spanOf([first, last]: readonly [string, string]): string {
  if (first === last) return dayOf(last);
  return first.slice(0, 7) === last.slice(0, 7)
    ? `${Number(first.slice(8))}–${dayOf(last)}`
    : `${dayOf(first)} to ${dayOf(last)}`;
}
const dayOf = formatter({ day: "numeric", month: "long" });
