const letters: Record<string, string> = { أ: "ا", إ: "ا", آ: "ا", ٱ: "ا", ى: "ي", ی: "ي", ک: "ك" };

/** Marks above and below letters, the stroke that draws words out, and signs of direction: all may be left away. */
const silent = /[\u064B-\u065F\u0670\u0640\u061C\u200E\u200F\u2066-\u2069]/;

/** An Arabic letter as the rules have it: the seats of hamza on alif are often not written. */
export const foldArabic = (sign: string): string => (silent.test(sign) ? "" : (letters[sign] ?? sign));
