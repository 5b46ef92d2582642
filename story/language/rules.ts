import type { Qualifier } from "../model/claim";
import type { Language } from "../model/language";

/** A qualifier that words can say. */
export type Hedge = Exclude<Qualifier, "exact" | "unknown">;

/** Besides those of the model: no claim is hedged so, and words that are may not stand for one. */
export type SaidHedge = Hedge | "less-than";

/**
 * A figure in words or digits. `value` is NaN where it stands for no one number, as in "hundreds" and "half"; `sense` then
 * says the same of it in every language ("100s", "1/2", "7:30"). `hedge`: what the figure says of itself, as "une vingtaine" does.
 */
export type Figure = { text: string; value: number; index: number; sense?: string; hedge?: Hedge };

/** The source of a regular expression, read with the flags "iu". It stands for itself: bounded where it has to be. */
export type Source = string;

/** How a language writes numbers. */
export type NumberRules = {
  /** All that is a figure; the first that fits is taken. */
  patterns: Source[];
  /** Words that add up: "twenty" and "one" to 21. */
  adds: Record<string, number>;
  /** Words that multiply what stands before them: "hundred". */
  scales: Record<string, number>;
  /** Words that say nothing within a number: "and". */
  joins?: string[];
  /** Words that are one only where no other number stands before the scale: "a hundred", "half a dozen". */
  articles?: string[];
  /** Words that halve the scale behind them: "half a dozen". */
  halves?: string[];
  /** What is one word though it is written as two or more: "quatre-vingt". */
  wholes?: [Source, string][];
  /** What stands for no one number, and its sense; "$1" is the first group. */
  senses: [Source, string][];
  /** How a figure begins that counts to none. */
  none: Source;
  /** A figure that is no exact one by itself: "une vingtaine". */
  round?: Source;
  /** Endings that make an ordinal of digits: "st", "er". */
  ordinalEnds: Source;
  /** Signs between thousands, and before decimals, as the inside of a character class. */
  groups: string;
  point: string;
};

/** A sign that is set otherwise in this language: `put` stands in the place of what is found. `what` says it to an editor. */
export type Setting = { finds: Source; put: string; what: string };

/** What the checks have to know of a language; one file has it of each. */
export type Rules = {
  code: Language;
  /** Whose names of months and days: "en-GB". Several where a language names them in several ways. */
  locales: string[];
  numbers: NumberRules;
  /** Words that hedge a figure, before it or behind it. The first of each is the one to suggest. */
  hedges: Record<SaidHedge, { before: string[]; behind: string[] }>;
  /** What stands right before a hedge; where it is a letter, as in Arabic, words run together with it. */
  hedgeStart?: Source;
  /** What may stand between a hedge and its figure: "about the 100". */
  articles: Source;
  /** What words run together with: "de une" is written "d’une". */
  contract?(text: string): string;
  /** Words between the ends of a span: "to". */
  between: Source;
  /** "one" and "both", which are no figures, by what they stand for: they may be no more than articles. */
  understood: Record<1 | 2, Source>;
  /** Ordinals in words, of one word each, by what they stand for; of a compound one the last. */
  ordinals: Record<Source, number>;
  /** How a day and a month are written, of the sources of a day's number, a month's name and a year. */
  days(day: Source, month: Source, year: Source): Source[];
  month(month: Source, year: Source): Source;
  /** Endings of a day's number: "1er". */
  dayEnds: Source;
  /** Times of the clock in figures; groups: hour, minutes, and what begins with "p" after noon. */
  clock: Source;
  /** Words by which a story speaks of itself: "our count". */
  ours: Source;
  /** Words that put one report before or after another. */
  order: Source;
  /** Words that end with a point and end no sentence; case counts. */
  short: Source;
  /** Words it takes to say what English says in a hundred. */
  wordiness: number;
  /** Quotation marks, and spaces beside signs. */
  typography: Setting[];
  /** How the language's letters are written otherwise and mean the same; "" for signs that say nothing. */
  fold?(sign: string): string;
};
