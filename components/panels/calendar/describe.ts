import { endSentence } from "@/components/panels/endSentence";
import { formatDay } from "@/story/format/formatDay";
import { joinWords } from "@/story/format/joinWords";
import { upperFirst } from "@/story/format/upperFirst";
import { sayIn } from "@/story/messages/sayIn";
import type { Language } from "@/story/model/language";
import { longDay, spanOf } from "./dayWords";
import type { After, CalendarState, Figure, Told } from "./states";

/** Figures told as one: "2 with 3 or 4". */
export const amountOf = (figures: readonly Figure[], language: Language) =>
  figures.map(({ text }) => text).join(sayIn(language)("calendar.with"));

/** The still in words. What the calendar holds is spoken once, at the first step. */
export function describe(state: CalendarState): string {
  const { number, after, note, language } = state;
  return [
    ...(number === 1 ? [saySpan(state)] : []),
    ...(after ? [after.headline, sayYears(after, language), after.words] : sayTold(state)),
    ...sayMarked(state),
    ...sayKept(state),
    ...(note ? [sayIn(language)("still.note", { note })] : []),
  ]
    .map(endSentence)
    .join(" ");
}

function saySpan({ cells, language }: CalendarState): string {
  const say = sayIn(language);
  const [first = "", last = ""] = [cells[0], cells.at(-1)].map((cell) => (cell ? formatDay(cell.day, language) : ""));
  return first === last ? say("calendar.one", { day: first }) : say("calendar.from", { first, last });
}

/** "Sunday 22 November, counted by us: Macky Sall, …", a sentence a day; what bears no date last. */
export function sayTold({ dated, slip, language }: CalendarState): string[] {
  const say = sayIn(language);
  const sayEntries = (entries: Told[]) => entries.map((entry) => sayEntry(entry, language)).join(say("list.semicolon"));
  return [
    ...dated.map(({ day, counted, entries }) => {
      const on = upperFirst(longDay(day, language), language);
      return say("colon", { label: counted ? say("calendar.counted", { day: on }) : on, words: sayEntries(entries) });
    }),
    ...(slip ? [say("calendar.slip", { label: slip.label, entries: sayEntries(slip.entries) })] : []),
  ];
}

export function sayYears({ years, days, reckoned }: After, language: Language): string {
  const given = { span: spanOf(days, language), year: `${years.at(-1)}` };
  return sayIn(language)(reckoned ? "calendar.after.reckoned" : "calendar.after", given);
}

function sayMarked({ cells, language }: CalendarState): string[] {
  const before = cells
    .filter(({ frame, now }) => frame && !now)
    .map(({ day, kept }) => {
      const on = longDay(day, language);
      return kept.length > 0 ? `${on} (${amountOf(kept, language)})` : on;
    });
  const days = joinWords(before, language, "and");
  return before.length > 0 ? [sayIn(language)("calendar.before", { days })] : [];
}

function sayKept({ slip, language }: CalendarState): string[] {
  const kept = (slip?.kept ?? []).map(({ who, figures }) => `${who} (${sayFigures(figures, language)})`);
  return kept.length > 0 ? [sayIn(language)("calendar.slip.kept", { kept: joinWords(kept, language, "and") })] : [];
}

/** "2 (drawn solid) with 3 or 4 (drawn hollow)" */
function sayFigures(figures: readonly Figure[], language: Language): string {
  const say = sayIn(language);
  return figures
    .map(({ text, hollow }) => say(hollow ? "calendar.hollow" : "calendar.solid", { figure: text }))
    .join(say("calendar.with"));
}

/** "Traoré, army: at least 10 (drawn hollow), stormed the hotel, in the encyclopedia" */
function sayEntry({ who, words, text, in: read, figures, days }: Told, language: Language): string {
  const say = sayIn(language);
  const leaves = days && say("calendar.leaves", { count: days.count });
  const told = [words, sayFigures(figures, language), text, leaves, read].filter(Boolean).join(say("list.comma"));
  return say("colon", { label: who, words: told });
}
