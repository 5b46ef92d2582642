import { endSentence } from "@/components/panels/endSentence";
import { sayIn } from "@/story/messages/sayIn";
import type { WordsState } from "./states";

/** What is set large, in words: "“Sixty at the very most”", "about 40 lanterns". */
export function sayingWords({ saying, language }: Pick<WordsState, "saying" | "language">): string {
  if (saying.kind === "quote") return saying.words;
  const { figure, counts: unit } = saying;
  return sayIn(language)("figure.unit", { figure, unit });
}

/** How the drawing is to be read: why it is hollow, what the line's shape means, whose translation the words are. */
export function keyWords({ saying, doubt, language }: WordsState): string[] {
  const say = sayIn(language);
  const why = doubt && say(`doubt.${doubt}`);
  if (saying.kind === "quote")
    return [...(saying.translated ? [saying.translated] : []), ...(why ? [say("words.doubt", { why })] : [])];
  const { hedge } = saying;
  return [
    ...(why ? [say("count.key.outline", { why })] : []),
    ...(hedge === "exact" ? [] : [say(`count.line.${hedge}`)]),
  ];
}

/** The still in words. */
export function describe(state: WordsState): string {
  const { who, note, language } = state;
  const say = sayIn(language);
  return [
    say("colon", { label: sayingWords(state), words: who }),
    ...keyWords(state),
    ...(note ? [say("still.note", { note })] : []),
  ]
    .map(endSentence)
    .join(" ");
}
