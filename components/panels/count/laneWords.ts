import type { Lane } from "./CountState";

/** A line's words on a preview card: of a sum of ours the sum itself and whose figures it adds, "138 (our sum), hotel operators". */
export function laneWords({ words }: Pick<Lane, "words">): string {
  const [, speaker, sum] = /, ([^,]+): ([^:]+ \(our sum\))$/.exec(words) ?? [];
  return speaker && sum ? `${sum}, ${speaker}` : words;
}
