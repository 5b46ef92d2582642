import { plainDigits } from "./plainDigits";
import type { NumberRules } from "./rules";

/** The number that words or digits stand for: 1206 for "a thousand two hundred and six"; NaN where they stand for none. */
export function amountOf(text: string, rules: NumberRules): number {
  const [, short, suffix = ""] = /^(.*\p{N})([a-z]+)$/iu.exec(text) ?? [];
  if (short) return amountOf(short, rules) * (own(rules.scales, suffix.toLowerCase()) ?? Number.NaN);
  return sumOf(wordsOf(text, rules), rules);
}

function wordsOf(text: string, rules: NumberRules): string[] {
  const { joins = [], wholes = [] } = rules;
  const plain = plainDigits(text.toLowerCase(), rules).normalize("NFKC");
  return wholes
    .reduce((left, [written, whole]) => left.replace(patternOf(written), whole), plain)
    .split(/[\s‐‑-]+/)
    .filter((word) => word !== "" && !joins.includes(word));
}

/** `part`: what is counted since the last scale from a thousand on. A larger scale behind a smaller one multiplies all before it: "mil millones". */
function sumOf(words: string[], { adds, scales, articles = [], halves = [] }: NumberRules): number {
  let [sum, part, last] = [0, 0, 1];
  for (const [index, word] of words.entries()) {
    const factor = own(scales, word);
    if (halves.includes(word) && index < words.length - 1) part = 0.5;
    else if (articles.includes(word)) part ||= 1;
    else if (factor === undefined) part += own(adds, word) ?? Number(word);
    else if (factor < 1e3) part = (part || 1) * factor;
    else {
      sum = factor > last ? (sum + part || 1) * factor : sum + (part || 1) * factor;
      [part, last] = [0, factor];
    }
  }
  return sum + part;
}

const own = (table: Record<string, number>, word: string) => (Object.hasOwn(table, word) ? table[word] : undefined);

const patterns = new Map<string, RegExp>();

/** Kept, as the same few are asked of every figure. */
function patternOf(source: string): RegExp {
  const pattern = patterns.get(source) ?? new RegExp(source, "gu");
  patterns.set(source, pattern);
  return pattern;
}
