import { locales } from "../messages/locales";
import type { Language } from "../model/language";

/** "a, b and c" or "a, b or c", as a language joins them. */
export const joinWords = (words: readonly string[], language: Language, last: "and" | "or"): string =>
  new Intl.ListFormat(locales[language], { type: last === "and" ? "conjunction" : "disjunction" }).format(words);
