import { type Language, languages } from "../model/language";

/**
 * A message as its language sets it: a catalogue is typed with plain spaces and no marks of direction.
 * French has a narrow space before high signs and within quotation marks, and one as wide as any other before a colon; no
 * line ends at either. What is set into a text that is read from right to left keeps the order of its own letters.
 */
export function typeset(message: string, language: Language): string {
  if (languages[language].direction === "rtl") return message.replace(/\{\w+\}/g, "\u2068$&\u2069");
  if (language !== "fr") return message;
  return message
    .replace(/ (?=[;!?»])/g, "\u202f")
    .replace(/« /g, "«\u202f")
    .replace(/ (?=:)/g, "\u00a0");
}
