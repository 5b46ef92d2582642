import type { EditionDraft } from "../../model/draft";
import type { Finding } from "../../model/finding";
import { hashOf, keyOf, wordPairs } from "./wordPairs";

/** Words of an edition that are as they were when those they stand for were others. */
export function checkOlder(edition: EditionDraft): Finding[] {
  const { translated, first, language } = edition;
  return wordPairs(edition).flatMap((pair): Finding[] => {
    const [before, own] = translated.get(keyOf(pair)) ?? [];
    if (!before || before === hashOf(pair.first) || own !== hashOf(pair.own)) return [];
    return [
      {
        rule: "edition-older",
        place: pair.place,
        problem: `These words are older than those they stand for, which now are: ${beginningOf(pair.first)}`,
        fix: `write them anew or, where all that was changed is written anew or still holds: npm run lock -- ${first.id}/${language}`,
        level: "warning",
      },
    ];
  });
}

const beginningOf = (text: string) => {
  const line = text.replace(/\s+/g, " ");
  return line.length > 160 ? `${line.slice(0, 160).trim()}…` : line;
};
