import { fold } from "./fold";
import { plainDigits } from "./plainDigits";
import type { Rules } from "./rules";

/** Ordinals are no figures that need a claim, but they can be how a claim's figure is said: "the eighth report". */
export function ordinalReader(rules: Rules): (text: string) => number[] {
  const ends = new RegExp(`(?<!\\p{N})(\\d+)(?:${rules.numbers.ordinalEnds})(?![\\p{L}\\p{N}])`, "giu");
  const words = Object.entries(rules.ordinals).map(
    ([word, value]) => [new RegExp(`^(?:${fold(word, rules).text})$`, "iu"), value] as const,
  );
  const read = (word: string) => words.find(([written]) => written.test(word))?.[1];
  return (text) => {
    const plain = plainDigits(fold(text, rules).text, rules.numbers);
    const written = [...plain.matchAll(ends)].map(([, digits]) => Number(digits));
    const spoken = (plain.match(/[\p{L}\p{M}]+/gu) ?? []).map(read);
    return [...written, ...spoken.filter((value) => value !== undefined)];
  };
}
