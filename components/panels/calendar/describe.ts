import { endSentence } from "@/components/panels/endSentence";
import { formatDay } from "@/story/format/formatDay";
import { formatList } from "@/story/format/formatList";
import { longDay, spanOf } from "./dayWords";
import type { CalendarState, Figure, Told } from "./states";

/** How figures told as one are joined. */
export const WITH = " with ";

/** Figures told as one. */
export const amountOf = (figures: readonly Figure[]) => figures.map(({ text }) => text).join(WITH);

/** The still in words. What the calendar holds is spoken once, at the first step. */
export function describe(state: CalendarState): string {
  const { cells, number, after, note } = state;
  const [first, last] = [cells[0], cells.at(-1)].map((cell) => (cell ? formatDay(cell.day) : ""));
  const span = first === last ? `A calendar of one day, ${first}` : `A calendar from ${first} to ${last}`;
  return [
    ...(number === 1 ? [span] : []),
    ...(after ? [after.headline, sayYears(after), after.words] : sayTold(state)),
    ...sayMarked(state),
    ...sayKept(state),
    ...(note ? [`Note: ${note}`] : []),
  ]
    .map(endSentence)
    .join(" ");
}

/** "Sunday 22 November, counted by us: Macky Sall, …", a sentence a day; what bears no date last. */
export function sayTold({ dated, slip }: CalendarState): string[] {
  return [
    ...dated.map(
      ({ day, counted, entries }) =>
        `${longDay(day)}${counted ? ", counted by us" : ""}: ${entries.map(sayEntry).join("; ")}`,
    ),
    ...(slip ? [`On a slip, ${slip.label}: ${slip.entries.map(sayEntry).join("; ")}`] : []),
  ];
}

export const sayYears = ({ years, days, reckoned }: NonNullable<CalendarState["after"]>): string =>
  `Marked in a row of months: ${spanOf(days)}. The months after it are empty, to ${years.at(-1)}${reckoned ? ", a year counted by us" : ""}`;

function sayMarked({ cells }: CalendarState): string[] {
  const before = cells
    .filter(({ frame, now }) => frame && !now)
    .map(({ day, kept }) => (kept.length > 0 ? `${longDay(day)} (${amountOf(kept)})` : longDay(day)));
  return before.length > 0 ? [`Marked before: ${formatList(before, "and")}`] : [];
}

function sayKept({ slip }: CalendarState): string[] {
  const kept = (slip?.kept ?? []).map(({ who, figures }) => `${who} (${sayFigures(figures)})`);
  return kept.length > 0 ? [`On the slip from before: ${formatList(kept, "and")}`] : [];
}

/** "2 (drawn solid) with 3 or 4 (drawn hollow)" */
const sayFigures = (figures: readonly Figure[]) =>
  figures.map(({ text, hollow }) => `${text} (drawn ${hollow ? "hollow" : "solid"})`).join(WITH);

/** "Traoré, army: at least 10 (drawn hollow), stormed the hotel, in the encyclopedia" */
function sayEntry({ who, words, text, in: read, figures, days }: Told): string {
  const leaves = days && `${days.count} leaves, one for each day`;
  return `${who}: ${[words, sayFigures(figures), text, leaves, read].filter(Boolean).join(", ")}`;
}
