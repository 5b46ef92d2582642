import { locales } from "@/story/messages/locales";
import type { Language } from "@/story/model/language";
import { countryCode } from "./atlas";

/** A country, by Natural Earth's English name, as a language calls it. What has no code of its own keeps that name. */
export function countryName(name: string, language: Language): string {
  const code = language === "en" ? undefined : countryCode(name);
  if (!code) return name;
  return new Intl.DisplayNames(locales[language], { type: "region" }).of(code) ?? name;
}
