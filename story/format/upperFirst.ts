import type { Language } from "../model/language";

/** The words as they begin a sentence. */
export const upperFirst = (words: string, language: Language): string =>
  words.slice(0, 1).toLocaleUpperCase(language) + words.slice(1);
