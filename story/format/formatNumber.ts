import { locales } from "../messages/locales";
import { numberFormat } from "../messages/numberFormat";
import type { Language } from "../model/language";

/** A number for readers: 12,000 in English, 12 000 in French. */
export const formatNumber = (value: number, language: Language): string =>
  numberFormat(locales[language]).format(value);
