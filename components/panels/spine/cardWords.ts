import { formatDay } from "@/story/format/formatDay";
import { formatList } from "@/story/format/formatList";
import type { CardManner, CardWords } from "@/story/model/card";
import { monthOf } from "./dayWords";
import type { DayRow, SpineState } from "./states";

/** The days, and on which of them something has been told; what was said, and by whom, stands on no card. */
export function cardWords({ days }: SpineState, manner: CardManner): CardWords | undefined {
  const line = days.length === 1 ? "One day" : `A line of ${days.length} days`;
  if (manner === "shape") return { alt: line, figures: [] };
  const told = days.filter(({ entries }) => entries.length > 0);
  const open = days.filter(({ entries }) => entries.length === 0);
  const alt = [line, ...say("Filled", told), ...say("Open", open)].join(". ");
  const months = [...new Set([days.at(0), days.at(-1)].map((row) => (row ? monthOf(row.day) : "")))];
  return { label: months.join(" to "), alt, figures: [] };
}

const say = (how: string, days: DayRow[]) =>
  days.length > 0
    ? [
        `${how}: ${formatList(
          days.map(({ day, label }) => `${label} (${formatDay(day)})`),
          "and",
        )}`,
      ]
    : [];
