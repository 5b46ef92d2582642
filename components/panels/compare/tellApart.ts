import { diffWordsWithSpace } from "diff";

/** A piece of a text; `only`: the other version does not have it. */
export type TextPiece = { text: string; only: boolean };

/** Two versions of a text, each in the pieces that both have and that it has alone, word by word. */
export function tellApart(first: string, second: string): [TextPiece[], TextPiece[]] {
  const changes = diffWordsWithSpace(first, second);
  const of = (other: "added" | "removed", own: "added" | "removed") =>
    join(changes.filter((change) => !change[other]).map((change) => ({ text: change.value, only: change[own] === true })));
  return [of("added", "removed"), of("removed", "added")];
}

/** A space between two words that only one has is no word of both. */
function join(pieces: readonly TextPiece[]): TextPiece[] {
  const joined: TextPiece[] = [];
  for (const [index, { text, only }] of pieces.entries()) {
    const isBetween = text.trim() === "" && pieces[index - 1]?.only && pieces[index + 1]?.only;
    const last = joined.at(-1);
    if (last && last.only === (only || Boolean(isBetween))) joined[joined.length - 1] = { ...last, text: last.text + text };
    else joined.push({ text, only: only || Boolean(isBetween) });
  }
  return joined;
}
