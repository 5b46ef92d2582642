import { countsToNone, isNone } from "./countsToNone";

/** A figure in words or digits. `value` is NaN where it stands for no one number, as in "hundreds" and "half". */
export type Figure = { text: string; value: number; index: number };

const units = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
].concat(["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]);
const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const scales: Record<string, number> = {
  ...{ dozen: 12, hundred: 100, thousand: 1e3, lakh: 1e5, million: 1e6, crore: 1e7, billion: 1e9, trillion: 1e12 },
};
/** What is written right behind a number: "10k". An "m" may be metres, so it is none of these. */
const suffixes: Record<string, number> = { k: 1e3, mn: 1e6, bn: 1e9, tn: 1e12 };

const gap = "(?:\\s+|\\s?[-‐‑]\\s?)";
const ordinal = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth";
const unit = `(?:${units.slice(2).join("|")})`;
const ten = `(?:${tens.join("|")})(?:${gap}(?:${units.slice(1, 10).join("|")})\\b)?`;
const small = `(?:${ten}|${unit})`;
const scale = `(?:${Object.keys(scales).join("|")})`;
const scaled = `(?:(?:${small}|one|an?|half${gap}an?)${gap})?${scale}(?:${gap}(?:(?:${small}|one)${gap})?${scale})*`;
const rest = `(?:${gap}(?:and\\s+)?(?:${small}|one)\\b(?!${gap}${scale}))?`;
const digits = `\\p{N}+(?:[,\\u00a0\\u202f]\\p{N}{3}(?!\\p{N}))*(?:[.:/]\\p{N}+)*(?:[ \\u00a0\\u202f]?%)?`;
const part = "(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)";
const multiples = "twice|thrice|(?:doubl|tripl|trebl|quadrupl|halv)ed";

const pattern = new RegExp(
  [
    `${digits}(?:(?:${Object.keys(suffixes).join("|")})\\b|(?:${gap}${scale}\\b)*)`,
    `\\b(?:zero|nil|nought|${countsToNone}|${multiples}|couple|(?:tens|scores)(?=\\s+of\\b))\\b`,
    `\\b(?:an?|one)${gap}${part}(?=\\s+of\\b)`,
    `\\b(?:${small}|hundred|thousand|million)fold\\b`,
    `\\b${scaled}\\b${rest}`,
    `\\b(?:${scale}s|half|pair)\\b`,
    `\\b${small}\\b(?!${gap}?(?:${ordinal}|hundredth|thousandth)\\b)`,
  ].join("|"),
  "giu",
);
const ordinalEnd = /^(?:st|nd|rd|th|er|e|ème)\b/iu;

const kept = new Map<string, readonly Figure[]>();

/**
 * Figures of a text: digits, the words from two to trillions, parts and multiples ("half", "a third of", "twice"), and what
 * counts to none ("zero", "nobody was hurt", "no hostages"). Not "one" and "both", and no ordinals.
 */
export function figuresIn(text: string): readonly Figure[] {
  const found = kept.get(text) ?? readFigures(text);
  // The same texts are asked for by several checks, and again whenever another file of the story is saved.
  if (kept.size > 10_000) kept.clear();
  kept.set(text, found);
  return found;
}

function readFigures(text: string): Figure[] {
  return [...text.matchAll(pattern)]
    .filter(({ 0: found, index }) => !(/\p{N}$/u.test(found) && ordinalEnd.test(text.slice(index + found.length))))
    .map(({ 0: found, index }) => ({ text: found, value: amountOf(found), index }));
}

function amountOf(text: string): number {
  if (isNone(text)) return 0;
  const [, short, suffix = ""] = /^(.*\p{N})([a-z]+)$/iu.exec(text) ?? [];
  if (short) return amountOf(short) * (suffixes[suffix.toLowerCase()] ?? Number.NaN);
  const words = text
    .toLowerCase()
    .replace(/[,\u00a0\u202f](?=\p{N}{3})/gu, "")
    .normalize("NFKC")
    .replace(/\s?%$/u, "")
    .split(/[\s‐‑-]+/)
    .filter((word) => word !== "and");
  let [sum, part] = [0, 0];
  for (const [index, word] of words.entries()) {
    const factor = Object.hasOwn(scales, word) ? scales[word] : undefined;
    if (word === "half" && index < words.length - 1) part = 0.5;
    else if (word === "a" || word === "an") part ||= 1;
    else if (word === "pair" || word === "couple" || word === "twice") part = 2;
    else if (word === "thrice") part = 3;
    else if (factor === undefined) part += numberOf(word);
    else if (factor >= 1e3) [sum, part] = [(sum + (part || 1)) * factor, 0];
    else part = (part || 1) * factor;
  }
  return sum + part;
}

function numberOf(word: string): number {
  if (units.includes(word)) return units.indexOf(word);
  if (tens.includes(word)) return (tens.indexOf(word) + 2) * 10;
  return Number(word);
}
