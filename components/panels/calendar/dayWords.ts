import { formatDay } from "@/story/format/formatDay";
import { upperFirst } from "@/story/format/upperFirst";
import { sayIn } from "@/story/messages/sayIn";
import type { Language } from "@/story/model/language";

const monthOf = (day: string, language: Language) => formatDay(day, language, { month: "long", year: "numeric" });
const dayOf = (day: string, language: Language) => formatDay(day, language, { day: "numeric", month: "long" });

/** "Friday 20 November", in a sentence: no language parts the two by a comma there. */
export const longDay = (day: string, language: Language): string =>
  formatDay(day, language, { weekday: "long", day: "numeric", month: "long" }).replace(/[,،]/, "");

/** "November 2015", over the days of one month; "November 2015 to January 2016" over those of more. */
export function monthsOf(days: readonly string[], language: Language): string {
  const [first = "", last = ""] = [days[0], days.at(-1)].map((day = "") => monthOf(day, language));
  return upperFirst(first === last ? first : sayIn(language)("calendar.months", { first, last }), language);
}

/** "20–27 November" or "30 November to 2 December": days, the first and the last, without their year. */
export function spanOf([first, last]: readonly [string, string], language: Language): string {
  const say = sayIn(language);
  const end = dayOf(last, language);
  if (first === last) return end;
  return first.slice(0, 7) === last.slice(0, 7)
    ? say("calendar.days", { first: `${Number(first.slice(8))}`, last: end })
    : say("calendar.span", { first: dayOf(first, language), last: end });
}
