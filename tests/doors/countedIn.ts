import { IntlMessageFormat } from "intl-messageformat";
import { catalogues, type MessageId } from "@/story/messages/catalogues";
import { locales } from "@/story/messages/locales";
import type { Language } from "@/story/model/language";

/** Messages by which a page counts its own chapters, steps, minutes, entries, gaps and bytes, or says what a panel is drawn on. */
const messages: MessageId[] = [
  "bar.chapter",
  "cited.step",
  "chapter.next",
  "accounts.summary",
  "record.dek",
  "count.solid",
  "count.solid.more",
  "count.rings",
  "count.rings.more",
  "count.table.solid",
  "count.table.rings",
  "count.key.row",
  "count.key.mark",
  "count.each",
  "chart.rescaled",
  "chart.cut",
  "chart.gaps",
  "clip.video",
  "clip.audio",
  "clip.kb",
  "clip.mb",
  "clip.heard",
  "clip.play",
];
/** These are all that a text says, or stand at its beginning: within a sentence such words might be a report's. */
const atStart: MessageId[] = ["part.of", "chapter.minutes", "chapters.one"];

/** What a page counts of itself, as its language words it. */
export function countedIn(language: Language): RegExp[] {
  const read = (id: MessageId) => sourceOf(new IntlMessageFormat(catalogues[language][id], locales[language]).getAst());
  return [
    ...messages.map((id) => new RegExp(read(id), "giu")),
    ...atStart.map((id) => new RegExp(`^(?:\\p{L}+ )?${read(id)}`, "giu")),
  ];
}

type Part = ReturnType<IntlMessageFormat["getAst"]>[number];

/** A message as a regular expression: any number in the place of one. What else it is given counts only within its words. */
function sourceOf(parts: Part[]): string {
  const isGiven = (part?: Part) => part !== undefined && part.type === 1;
  const from = isGiven(parts[0]) ? 1 : 0;
  return parts
    .slice(from, isGiven(parts.at(-1)) ? -1 : undefined)
    .map(sourceOfPart)
    .join("");
}

function sourceOfPart(part: Part): string {
  // The kinds of @formatjs/icu-messageformat-parser: words, an argument, and what has choices; the others are numbers.
  if (part.type === 0) return part.value.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replace(/\s+/g, "\\s*");
  if (part.type === 1) return "[^.]*?";
  if ("options" in part)
    return `(?:${Object.values(part.options)
      .map(({ value }) => value.map(sourceOfPart).join(""))
      .join("|")})`;
  return "\\p{N}(?:[\\p{N}.,\\s]*\\p{N})?";
}
