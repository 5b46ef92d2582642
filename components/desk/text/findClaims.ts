import type { ClaimLine } from "@/story/model/desk";

/**
 * The claims that a few words call for, the likeliest first: by number, speaker, id or words. `near`: the words that the claim
 * is to carry; of two that fit alike, the one whose figure stands in them comes first.
 */
export function findClaims<Line extends ClaimLine>(claims: Iterable<Line>, typed: string, near = ""): Line[] {
  const asked = fold(typed)
    .split(/[\s-]+/)
    .filter(Boolean);
  const numbers: string[] = near.match(/\d+/g) ?? [];
  return [...claims]
    .map((claim, index) => ({ claim, index, rank: rankOf(claim, asked, numbers) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => b.rank - a.rank || a.index - b.index)
    .map(({ claim }) => claim);
}

/** -1: not meant. */
function rankOf({ id, figure, speaker, statement, topic }: ClaimLine, asked: string[], numbers: string[]): number {
  const words = fold(`${figure} ${speaker} ${id} ${topic} ${statement}`);
  if (!asked.every((word) => words.includes(word))) return -1;
  const own: string[] = figure.match(/\d+/g) ?? [];
  const inFigure = numbers.filter((number) => own.includes(number)).length;
  const first = asked.filter((word) => fold(`${figure} ${speaker}`).includes(word)).length;
  return 10 * inFigure + first;
}

/** Without capitals and accents, so that "segou" finds Ségou. */
const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
