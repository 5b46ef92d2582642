import type { ClaimYaml } from "../model/claim";
import type { Draft } from "../model/draft";

/** Whether a text names who said a claim, or one of the texts that say so. */
export type Names = (text: string, claim: ClaimYaml) => boolean;

/** A word of a speaker's that statements of this many other claims hold names nobody: "hotel", "Malian". */
const common = 5;

/** By which words a story's prose names its speakers and sources. */
export function voicesOf({ claims, sources }: Pick<Draft, "claims" | "sources">): Names {
  const all = [...claims.value.values()];
  const said = all.map(({ statement, assertedBy }) => ({
    words: new Set(wordsIn(statement)),
    by: wordsIn(assertedBy),
  }));
  const tells = (word: string) => said.filter(({ words, by }) => words.has(word) && !by.includes(word)).length < common;
  const kept = new Map<string, boolean>();
  const isName = (word: string) => {
    const known = kept.get(word) ?? tells(word);
    kept.set(word, known);
    return known;
  };
  const called = (id: string): string[] => {
    const source = sources.value.get(id);
    if (!source) return [];
    // "The printed programme" is "the programme" in a sentence.
    const noun = wordsIn(source.name.split(",", 1)[0]).at(-1) ?? "";
    const short = noun.length > 4 && isName(noun) ? [noun] : [];
    return [source.voice.replace(/-/g, " "), ...source.name.split(", "), ...short];
  };
  return (text, { assertedBy, sources: ids, quote }) => {
    const words = wordsIn(text);
    const line = ` ${words.join(" ")} `;
    return (
      wordsIn(`${assertedBy ?? ""} ${quote?.speaker ?? ""}`).some((word) => words.includes(word) && isName(word)) ||
      ids.flatMap(called).some((name) => line.includes(` ${wordsIn(name).join(" ")} `))
    );
  };
}

/** Words as they are compared: in small letters, without articles, what is short only where it is spelt in capitals. */
const wordsIn = (text = ""): string[] =>
  (text.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => word.length > 3 || /^\p{Lu}{2,}$/u.test(word) || /^one$/i.test(word))
    .map((word) => word.toLowerCase());
