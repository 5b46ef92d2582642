import { wrapLines } from "@/components/panels/wrapLines";

/** Characters on a line beside the days on a 320 px screen. */
export const WIDTH = { entry: 40 };

type Words = { who: string; words: string; counted: boolean };

/** What an entry says whose day this story reckoned. */
export const COUNTED = "(day counted)";

/** An entry as it is read: "Macky Sall, Senegal: “Mali will never be alone in this fight” (day counted)". */
export function sayEntry({ who, words, counted }: Words): string {
  return `${who}: ${words}${counted ? ` ${COUNTED}` : ""}`;
}

/** Lines that an entry needs on a phone. */
export const entryLines = (entry: Words) => wrapLines(sayEntry(entry), WIDTH.entry).length;
