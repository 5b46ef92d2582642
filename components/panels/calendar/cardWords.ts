import { formatList } from "@/story/format/formatList";
import type { CardManner, CardWords } from "@/story/model/card";
import { longDay } from "./dayWords";
import type { CalendarState } from "./states";

/** The days, and on which of them something has been told; what was said, and by whom, stands on no card. */
export function cardWords({ cells, months }: CalendarState, manner: CardManner): CardWords | undefined {
  const row = cells.length === 1 ? "One day" : `A calendar of ${cells.length} days`;
  if (manner === "shape") return { alt: row, figures: [] };
  const days = formatList(
    cells.map(({ day }) => String(Number(day.slice(8)))),
    "and",
  );
  const told = cells.filter(({ frame }) => frame).map(({ day }) => longDay(day));
  return {
    large: months,
    alt: [`${row}: ${days}`, ...(told.length > 0 ? [`Marked: ${formatList(told, "and")}`] : [])].join(". "),
    figures: [],
  };
}
