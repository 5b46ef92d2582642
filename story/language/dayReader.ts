import { fold } from "./fold";
import { keepAnswers } from "./keepAnswers";
import { plainDigits } from "./plainDigits";
import type { Rules } from "./rules";

/** A day of the calendar, or a month with its year, as a text has it. `day`: "2015-11-20", "-11-20" without a year, "2015-11". */
export type DayFound = { text: string; index: number; day: string };

const edge = { left: "(?<![\\p{L}\\p{N}])", right: "(?![\\p{L}\\p{N}])" };

/** Reads days by the rules of all languages, as a story names sources in other languages than its own; the first ones are the text's. */
export function dayReader(languages: Rules[]) {
  const [own] = languages;
  const anyDay = languages.flatMap((rules) => formsOf(rules, monthOf(monthNames(rules).flat()))).join("|");
  const anyMonth = languages.map((rules) => rules.month(monthOf(monthNames(rules).flat()), year)).join("|");
  const dated = new RegExp(`${edge.left}(?:${anyDay}|${anyMonth})${edge.right}`, "giu");
  const undated = new RegExp(
    `${edge.left}(?:${anyDay})${edge.right}|${edge.left}(?:1\\d|20)\\d\\d${edge.right}`,
    "giu",
  );
  const patterns = new Map<string, RegExp>();
  const months = languages.map((rules) =>
    monthNames(rules).map((names) => new RegExp(`(?<!\\p{L})${monthOf(names)}(?!\\p{L})`, "iu")),
  );

  /** Where story.yaml cannot be read any day may be the story's own. */
  function patternOf(date: string): RegExp {
    const [itsYear, itsMonth, itsDay] = date.split("-").map(Number);
    if (!own || !itsYear || !itsMonth || !itsDay) return undated;
    const month = monthOf(monthNames(own)[itsMonth - 1] ?? []);
    const written = own.days(`0?${digits(itsDay)}(?:${own.dayEnds})?`, month, digits(itsYear)).join("|");
    const alone = `${digits(itsYear)}${edge.right}(?![.,:]?\\p{N})`;
    return new RegExp(`${edge.left}(?:(?:${written})${edge.right}|${alone})`, "giu");
  }

  function dayOf(found: string): string {
    const plain = languages.reduce((text, { numbers }) => plainDigits(text, numbers), found);
    const month = months.map((names) => names.findIndex((name) => name.test(found))).find((index) => index >= 0) ?? -1;
    const year = /\d{4}/.exec(plain)?.[0] ?? "";
    const day = /(?<!\d)\d{1,2}(?!\d)/.exec(plain)?.[0];
    return [year, String(month + 1).padStart(2, "0"), ...(day ? [day.padStart(2, "0")] : [])].join("-");
  }

  return {
    /** The days and months of a text, in reading order. */
    daysIn: keepAnswers((text): readonly DayFound[] => {
      if (!hasDigits.test(text)) return [];
      const folded = fold(text, own ?? {});
      return [...folded.text.matchAll(dated)].map(({ 0: found, index }) => {
        const [from, to] = [folded.at(index), folded.at(index + found.length - 1) + 1];
        return { text: text.slice(from, to), index: from, day: dayOf(found) };
      });
    }),
    /**
     * A text with the story's own day and year blanked out, so that they count as no figure: "20 November 2015",
     * "20 November", "2015". Every other character keeps its place.
     */
    withoutDay(text: string, date = ""): string {
      if (!hasDigits.test(text)) return text;
      const pattern = patterns.get(date) ?? patternOf(date);
      patterns.set(date, pattern);
      const folded = fold(text, own ?? {});
      return [...folded.text.matchAll(pattern)].reduce((left, { 0: found, index }) => {
        const [from, to] = [folded.at(index), folded.at(index + found.length - 1) + 1];
        return left.slice(0, from) + "\u0000".repeat(to - from) + left.slice(to);
      }, text);
    },
  };
}

/** Every day has some, and most texts have none. */
const hasDigits = /\p{Nd}/u;

const year = "\\p{Nd}{4}";
const formsOf = (rules: Rules, month: string) => rules.days(`\\p{Nd}{1,2}(?:${rules.dayEnds})?`, month, year);
const monthOf = (names: string[]) => `(?:${names.join("|")})`;

/** A number in the digits of every script that is read. */
const digits = (value: number) =>
  [...String(value)]
    .map((digit) => `[${digit}${String.fromCharCode(0x660 + Number(digit), 0x6f0 + Number(digit))}]`)
    .join("");

const named = new WeakMap<Rules, string[][]>();

/** The names of each month, of every region that the language is read from. */
function monthNames(rules: Rules): string[][] {
  const found =
    named.get(rules) ??
    Array.from({ length: 12 }, (_, month) => {
      const day = new Date(Date.UTC(2015, month, 5));
      const names = rules.locales.map((locale) =>
        new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC", calendar: "gregory" }).format(day),
      );
      return [...new Set(names.map((name) => fold(name, rules).text.replace(/\s+/g, "\\s+")))];
    });
  named.set(rules, found);
  return found;
}
