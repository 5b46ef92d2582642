import type { dayReader } from "./dayReader";
import type { figureReader } from "./figureReader";
import type { hedgeReader } from "./hedgeReader";
import { keepAnswers } from "./keepAnswers";
import type { Figure, SaidHedge } from "./rules";
import type { timeReader } from "./timeReader";

/**
 * A figure, a time or a day of a text, in a form that is the same in every language. `means`: all that it can be, as "7 heures" is
 * a time of day or as long. `isSmall`: one of the words that may be understood, as "two" is in "both".
 */
export type Fact = { text: string; index: number; means: string[]; hedge?: SaidHedge; isSmall: boolean };

/** Reads what texts say in figures, times and days, and how they hedge them, in reading order. */
export function factReader({ daysIn, timesIn, figuresIn, hedgeBefore, hedgeBehind }: Readers) {
  return keepAnswers((text): readonly Fact[] => {
    const days = daysIn(text).map((found) => ({ ...found, means: daysOf(found.day) }));
    const times = timesIn(text).map((found) => ({ ...found, means: timesOf(found.time) }));
    const figures = figuresIn(text).map((found) => ({ ...found, means: figureMeans(found) }));
    const found = [...days, ...without(times, days)];
    return [...found, ...without(figures, found)]
      .sort((a, b) => a.index - b.index)
      .map(({ text: words, index, means, ...figure }) => {
        const own = "hedge" in figure ? figure.hedge : undefined;
        const hedge = hedgeBefore(text.slice(0, index)) ?? hedgeBehind(text.slice(index + words.length));
        const isSmall = !/\p{N}/u.test(words) && means.every((one) => small.has(one));
        return { text: words, index, means, hedge: hedge?.means ?? own, isSmall };
      });
  });
}

type Readers = Pick<ReturnType<typeof dayReader>, "daysIn"> &
  Pick<ReturnType<typeof hedgeReader>, "hedgeBefore" | "hedgeBehind"> & {
    timesIn: ReturnType<typeof timeReader>;
    figuresIn: ReturnType<typeof figureReader>;
  };

/** Whether two facts can be one, be it in two languages. */
export const isSameFact = (one: Fact, other: Fact): boolean =>
  one.means.some((meaning) => other.means.includes(meaning));

/** "half an hour" is thirty minutes as well, and who was not hurt is told in many ways. */
const small = new Set(["0", "1", "2", "1/2"]);

const figureMeans = ({ text, value, sense }: Figure): string[] => [
  sense ?? (Number.isNaN(value) ? text.toLowerCase() : String(value)),
];

/** A day that is told with its year is also that day. */
const daysOf = (day: string) => [day, ...(/^\d{4}-\d\d-\d\d$/.test(day) ? [day.slice(4)] : [])];

/** A full hour may be told by its number alone, and of twelve: "five in the afternoon". */
function timesOf(time: string): string[] {
  const [hour, minutes] = time.split(":").map(Number);
  return minutes === 0 && hour !== undefined ? [time, String(hour), ...(hour > 12 ? [String(hour - 12)] : [])] : [time];
}

type Span = { text: string; index: number };

/** Those that do not begin within one of the others. */
const without = <Found extends Span>(found: readonly Found[], others: readonly Span[]): Found[] =>
  found.filter(({ index }) => !others.some((other) => index >= other.index && index < other.index + other.text.length));
