import { amountOf } from "./amountOf";
import { fold } from "./fold";
import { keepAnswers } from "./keepAnswers";
import { latinDigits } from "./plainDigits";
import type { Figure, NumberRules, Rules } from "./rules";

/** Reads the figures of texts by the rules of a language: digits, number words, parts and multiples, and what counts to none. */
export function figureReader(rules: Rules): (text: string) => readonly Figure[] {
  const { numbers } = rules;
  const pattern = new RegExp(numbers.patterns.join("|"), "giu");
  const ordinalEnd = new RegExp(`^(?:${numbers.ordinalEnds})(?![\\p{L}\\p{N}])`, "iu");
  const round = numbers.round === undefined ? undefined : whole(numbers.round);
  const meaningOf = meaningReader(numbers);

  return keepAnswers((text) => {
    const folded = fold(text, rules);
    return [...folded.text.matchAll(pattern)]
      .filter(
        ({ 0: found, index }) => !(/\p{N}$/u.test(found) && ordinalEnd.test(folded.text.slice(index + found.length))),
      )
      .map(({ 0: found, index }) => {
        const [start, end] = [folded.at(index), folded.at(index + found.length - 1) + 1];
        const meant = meaningOf(found);
        const isRound = !Number.isNaN(meant.value) && round?.test(found);
        return { text: text.slice(start, end), index: start, ...meant, ...(isRound && { hedge: "about" as const }) };
      });
  });
}

/** What a figure means: how many, or what else it says in whatever language. */
function meaningReader(rules: NumberRules): (text: string) => Pick<Figure, "value" | "sense"> {
  const none = new RegExp(`^(?:${rules.none})`, "iu");
  const senses = rules.senses.map(([written, sense]) => ({ written: whole(written), sense }));

  function senseOf(text: string): string | undefined {
    const plain = latinDigits(text);
    for (const { written, sense } of senses) {
      const found = written.exec(plain);
      if (found) return withoutZero(sense.replace(/\$(\d)/g, (_, group) => found[Number(group)] ?? ""));
    }
    return /^\d+(?:[:/]\d+)+$/.test(plain) ? withoutZero(plain) : undefined;
  }

  return (text) => {
    if (none.test(text)) return { value: 0 };
    const sense = senseOf(text);
    return sense === undefined ? { value: amountOf(text, rules) } : { value: Number.NaN, sense };
  };
}

const withoutZero = (time: string) => time.replace(/^0(?=\d:)/, "");
const whole = (source: string) => new RegExp(`^(?:${source})$`, "iu");
