import { endSentence } from "@/components/panels/endSentence";
import { joinWords } from "@/story/format/joinWords";
import { sayIn } from "@/story/messages/sayIn";
import type { CompareState } from "./states";

/** Each side in words: "Before: a street with lanterns." */
export function sideWords({ pair, language }: CompareState): string[] {
  const say = sayIn(language);
  if (pair.kind === "pictures")
    return pair.sides.map(({ label, picture }) => endSentence(say("colon", { label, words: picture.alt })));
  return pair.sides.map(({ label, pieces }) => {
    const words = say("quote.words", { words: pieces.map(({ text }) => text).join("") });
    return endSentence(say("colon", { label, words }));
  });
}

/** What only one version of a text has: "Only in the programme: “on foot”." */
export function differences({ pair, language }: CompareState): string[] {
  if (pair.kind === "pictures") return [];
  const say = sayIn(language);
  return pair.sides.flatMap(({ label, pieces }) => {
    const only = pieces.filter((piece) => piece.only && /[\p{L}\p{N}]/u.test(piece.text));
    if (only.length === 0) return [];
    const quoted = only.map(({ text }) => say("quote.words", { words: text.trim() }));
    return [endSentence(say("compare.only", { label, words: joinWords(quoted, language, "and") }))];
  });
}

/** Whose the pictures are, each once, and the note of the step. */
export function notesOf({ pair, note }: CompareState): string[] {
  const credits =
    pair.kind === "pictures"
      ? pair.sides.map(({ picture }) => `${endSentence(picture.credit)} ${endSentence(picture.licence)}`)
      : [];
  return [...new Set(credits), ...(note ? [endSentence(note)] : [])];
}

/** The still in words. */
export const describe = (state: CompareState): string =>
  [
    ...sideWords(state),
    ...differences(state),
    ...(state.note ? [endSentence(sayIn(state.language)("still.note", { note: state.note }))] : []),
  ].join(" ");
