import type { Language } from "../model/language";

/**
 * A message with the spaces that its language keeps: a catalogue is typed with plain ones. French sets a narrow one before
 * high signs and within quotation marks, and one as wide as any other before a colon; no line ends at either.
 */
export function typeset(message: string, language: Language): string {
  if (language !== "fr") return message;
  return message
    .replace(/ (?=[;!?»])/g, "\u202f")
    .replace(/« /g, "«\u202f")
    .replace(/ (?=:)/g, "\u00a0");
}
