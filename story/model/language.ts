import { z } from "zod";

/**
 * The languages that a story or an edition of one may be in: what each calls itself, which way it is read, and as which
 * locale link previews know it. To add one goes by docs/editions.md.
 */
export const languages = {
  en: { name: "English", direction: "ltr", locale: "en_GB" },
  fr: { name: "Français", direction: "ltr", locale: "fr_FR" },
  es: { name: "Español", direction: "ltr", locale: "es_ES" },
  ar: { name: "العربية", direction: "rtl", locale: "ar_AR" },
} as const satisfies Record<string, { name: string; direction: "ltr" | "rtl"; locale: string }>;

export type Language = keyof typeof languages;
export const Language = z.enum(Object.keys(languages) as [Language, ...Language[]]);

/** What a page says of its direction: nothing where it is read from the left, as pages are that say nothing. */
export const directionOf = (language: Language): "rtl" | undefined =>
  languages[language].direction === "rtl" ? "rtl" : undefined;
