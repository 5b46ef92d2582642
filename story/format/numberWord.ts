import { sayIn } from "../messages/sayIn";
import type { Language } from "../model/language";

/** A count as a sentence would have it: in words up to twenty, in digits above. */
export const numberWord = (count: number, language: Language): string => sayIn(language)("number.word", { count });
