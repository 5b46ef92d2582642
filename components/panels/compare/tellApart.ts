import { diffArrays } from "diff";

/** A piece of a text; `only`: the other version does not have it. */
export type TextPiece = { text: string; only: boolean };

/** Two versions of a text, each in the pieces that both have and that it has alone, word by word. */
export function tellApart(first: string, second: string): [TextPiece[], TextPiece[]] {
  const [one, other] = [wordsOf(first), wordsOf(second)];
  const changes = diffArrays(one, other, { comparator: (a, b) => a.trim() === b.trim() });
  const of = (words: readonly string[], theirs: "added" | "removed") => {
    let from = 0;
    return changes
      .filter((change) => !change[theirs])
      .map(({ count, added, removed }) => {
        const text = words.slice(from, from + count).join("");
        from += count;
        return { text, only: added || removed };
      });
  };
  return [of(one, "added"), of(other, "removed")];
}

/** Words and marks, each with the space before it: were spaces compared like words, two of them would outweigh a word. */
const wordsOf = (text: string): string[] => text.match(/\s*(?:[\p{L}\p{M}\p{N}]+|\S)|\s+$/gu) ?? [];
