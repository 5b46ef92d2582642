import type { EditionDraft } from "../../model/draft";
import type { WordPair } from "../../model/edition";
import type { Finding } from "../../model/finding";
import { hashOf, keyOf, wordPairs } from "./wordPairs";

/** Words of an edition that are as they were when those they stand for were others. */
export function checkOlder(edition: EditionDraft): Finding[] {
  const { first, language } = edition;
  return wordPairs(edition)
    .filter((pair) => isOlder(edition, pair))
    .map(
      (pair): Finding => ({
        rule: "edition-older",
        place: pair.place,
        problem: `These words are older than those they stand for, which now are: ${beginningOf(pair.first)}`,
        fix: `write them anew or, where all that was changed is written anew or still holds: npm run lock -- ${first.id}/${language}`,
        level: "warning",
      }),
    );
}

export function isOlder({ translated }: EditionDraft, pair: WordPair): boolean {
  const [before, own] = translated.get(keyOf(pair)) ?? [];
  return before !== undefined && before !== hashOf(pair.first) && own === hashOf(pair.own);
}

const beginningOf = (text: string) => {
  const line = text.replace(/\s+/g, " ");
  return line.length > 160 ? `${line.slice(0, 160).trim()}…` : line;
};
