import { joinWords } from "@/story/format/joinWords";
import { sayIn } from "@/story/messages/sayIn";
import type { CardManner, CardWords } from "@/story/model/card";
import { longDay } from "./dayWords";
import type { CalendarState } from "./states";

/** The days, and on which of them something has been told; what was said, and by whom, stands on no card. */
export function cardWords({ cells, months, language }: CalendarState, manner: CardManner): CardWords | undefined {
  const say = sayIn(language);
  const row = say("calendar.card", { count: cells.length });
  if (manner === "shape") return { alt: row, figures: [] };
  const days = joinWords(
    cells.map(({ day }) => String(Number(day.slice(8)))),
    language,
    "and",
  );
  const told = cells.filter(({ frame }) => frame).map(({ day }) => longDay(day, language));
  return {
    large: months,
    alt: [
      say("colon", { label: row, words: days }),
      ...(told.length > 0 ? [say("calendar.marked", { days: joinWords(told, language, "and") })] : []),
    ].join(". "),
    figures: [],
  };
}
