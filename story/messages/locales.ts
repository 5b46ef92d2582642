import type { Language } from "../model/language";

/** By whose rules a language writes days, numbers and lists, as Intl knows them. */
export const locales: Record<Language, string> = {
  en: "en-GB",
  fr: "fr",
  es: "es",
  // 0 to 9, as the press of the Maghreb and most news sites write numbers.
  ar: "ar-u-nu-latn",
};
