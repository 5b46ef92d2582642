import type { NumberRules } from "../rules";
import { oneOf, right } from "../sources";
import { countsToNone } from "./countsToNone";

// Words stand here as fold.ts leaves them: alif without hamza, no vowels.

/** A number's forms: for either gender, and in each case. */
const forms = (table: Record<number, string>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(table).flatMap(([value, words]) => words.split(" ").map((word) => [word, Number(value)])),
  );

const units = forms({
  ...{ 2: "اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي", 3: "ثلاثة ثلاث", 4: "اربعة اربع", 5: "خمسة خمس" },
  ...{ 6: "ستة ست", 7: "سبعة سبع", 8: "ثمانية ثماني ثمان", 9: "تسعة تسع" },
});
const ones = forms({ 1: "واحدة واحد احد احدي" });
const tens = forms({
  ...{ 20: "عشرون عشرين", 30: "ثلاثون ثلاثين", 40: "اربعون اربعين", 50: "خمسون خمسين" },
  ...{ 60: "ستون ستين", 70: "سبعون سبعين", 80: "ثمانون ثمانين", 90: "تسعون تسعين" },
});
const stems = ["ثلاث", "اربع", "خمس", "ست", "سبع", "ثماني?", "تسع"];
const two = { 200: "مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي", 2000: "الفان الفين", 2000000: "مليونان مليونين" };
const hundreds = Object.fromEntries(
  ["ثلاث", "اربع", "خمس", "ست", "سبع", "ثمان", "ثماني", "تسع"].flatMap((stem) =>
    ["مئة", "مائة"].map((word) => [`${stem}${word}`, (units[stem] ?? 0) * 100]),
  ),
);
const hundredWords = { مئة: 100, مائة: 100 };
const thousandWords = forms({ 1000: "الاف الفا الف" });
const largeWords = forms({ 1000000: "ملايين مليونا مليون", 1000000000: "مليارات مليارا مليار" });

const either = (table: object) => oneOf(Object.keys(table).sort((a, b) => b.length - a.length));
const and = "\\s+و\\s?";
const unit = either(units);
const one = either(ones);
// "the thirteenth" and "the twenty-first" end in words for ten and twenty.
const notOfOrdinal = "(?<!(?:حادي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|قرن)ة?\\s+(?:وال|ال|و)?)";
const below100 = oneOf([
  `(?:${unit}|${one})\\s+عشرة?${right}`,
  `(?:${unit}|${one})${and}${either(tens)}${right}`,
  `${notOfOrdinal}${either(tens)}`,
  `${notOfOrdinal}عشرة?`,
  // "not": the same letters as "with six" has before it.
  `(?<!ل(?=ست${right}))${unit}`,
]);
const hundred = oneOf([
  either(hundreds),
  `(?:${oneOf(stems)}\\s+)?${either(hundredWords)}`,
  oneOf(two[200].split(" ")),
]);
const below1000 = oneOf([`${hundred}${right}(?:${and}(?:${below100}|${one})${right})?`, `(?:${below100})${right}`]);
const thousand = `(?:${oneOf(two[2000].split(" "))}|(?:${below1000}\\s+)?${either(thousandWords)})${right}`;
const thousands = `${thousand}(?:${and}(?:${below1000}|${one}${right}))?`;
const scale = either({ ...thousandWords, ...largeWords });
const millions = `(?:${oneOf(two[2_000_000].split(" "))}|(?:(?:${thousands}|${below1000})\\s+)?${either(largeWords)})${right}(?:${and}(?:${thousands}|${below1000}))?`;

/** "and", "with", "for" and the article are written onto the word behind them. */
const start = "(?<=(?<![\\p{L}\\p{N}])(?:[وف]?(?:[بك]?(?:ال)?|لل?)))";
const groups = ",٬\\u00a0\\u202f";
const digits = `\\p{N}+(?:[${groups}]\\p{N}{3}(?!\\p{N}))*(?:[.,٫:/]\\p{N}+)*`;
const percent = "(?:\\s?[%٪]|\\s+(?:في|ب)\\s?ال(?:مئة|مائة)(?!\\p{L}))?";

/** Digits of both scripts, number words from two on, parts, and what counts to none. Not "one", no dual of a noun, and no ordinals. */
export const numbers: NumberRules = {
  patterns: [
    `${digits}(?:(?:\\s+(?:${scale})${right})+)?${percent}`,
    `(?<![\\p{L}\\p{N}])(?:${countsToNone}|صفر)${right}`,
    `${start}نصف\\s+(?:مليون|مليار|الف)${right}`,
    `${start}(?:عشرات|مئات|مائات|الاف|الوف|ملايين)${right}`,
    `${start}${millions}`,
    `${start}${thousands}`,
    `${start}(?:${below1000})${percent}`,
    `${start}(?:نصف|ثلث|ربع|مرتين)${right}`,
    `${start}(?:تضاعف|تضاعفت|ضعف|ضعفي|ضعفين)${right}`,
  ],
  adds: {
    ...{ صفر: 0, مرتين: 2, عشرة: 10, عشر: 10 },
    ...{ ...ones, ...units, ...tens, ...hundreds, ...forms(two) },
  },
  scales: { ...hundredWords, ...thousandWords, ...largeWords },
  halves: ["نصف"],
  wholes: [
    ["\\s+(?:في|ب)\\s?ال(?:مئة|مائة)$", ""],
    ["(?<=\\s)و\\s?(?=\\p{L})", ""],
  ],
  senses: [
    ["نصف|½", "1/2"],
    ["ثلث|⅓", "1/3"],
    ["ربع|¼", "1/4"],
    ["عشرات", "10s"],
    ["مئات|مائات", "100s"],
    ["الاف|الوف", "1000s"],
    ["ملايين", "1000000s"],
    ["تضاعفت?|ضعف(?:ي|ين)?", "×2"],
  ],
  none: `(?:صفر|لا|لم|لن)${right}`,
  // Ordinals are words, or stand in full behind the digits.
  ordinalEnds: "(?!)",
  groups,
  point: ".,٫",
};
