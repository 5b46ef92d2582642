import type { NumberRules, Rules } from "../rules";
import { countsToNone } from "./countsToNone";

const units = [
  ..."zero one two three four five six seven eight nine ten eleven twelve".split(" "),
  ..."thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" "),
];
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
/** What is written right behind a number: "10k". An "m" may be metres, so it is none of these. */
const suffixes = { k: 1e3, mn: 1e6, bn: 1e9, tn: 1e12 };
const scales = {
  ...{ dozen: 12, hundred: 100, thousand: 1e3, lakh: 1e5, million: 1e6, crore: 1e7, billion: 1e9, trillion: 1e12 },
};

const gap = "(?:\\s+|\\s?[-‐‑]\\s?)";
const ordinal = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth";
const unit = `(?:${units.slice(2).join("|")})`;
const ten = `(?:${tens.join("|")})(?:${gap}(?:${units.slice(1, 10).join("|")})\\b)?`;
const small = `(?:${ten}|${unit})`;
const scale = `(?:${Object.keys(scales).join("|")})`;
const scaled = `(?:(?:${small}|one|an?|half${gap}an?)${gap})?${scale}(?:${gap}(?:(?:${small}|one)${gap})?${scale})*`;
const rest = `(?:${gap}(?:and\\s+)?(?:${small}|one)\\b(?!${gap}${scale}))?`;
const groups = ",\\u00a0\\u202f";
const digits = `\\p{N}+(?:[${groups}]\\p{N}{3}(?!\\p{N}))*(?:[.:/]\\p{N}+)*(?:[ \\u00a0\\u202f]?%)?`;
const part = "(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)";
const multiples = "twice|thrice|(?:doubl|tripl|trebl|quadrupl|halv)ed";

/**
 * Digits, the words from two to trillions, parts and multiples ("half", "a third of", "twice"), and what counts to none
 * ("zero", "nobody was hurt", "no hostages"). Not "one" and "both", and no ordinals.
 */
const numbers: NumberRules = {
  patterns: [
    `${digits}(?:(?:${Object.keys(suffixes).join("|")})\\b|(?:${gap}${scale}\\b)*)`,
    `\\b(?:zero|nil|nought|${countsToNone}|${multiples}|couple|(?:tens|scores)(?=\\s+of\\b))\\b`,
    `\\b(?:an?|one)${gap}${part}(?=\\s+of\\b)`,
    `\\b(?:${small}|hundred|thousand|million)fold\\b`,
    `\\b${scaled}\\b${rest}`,
    `\\b(?:${scale}s|half|pair)\\b`,
    `\\b${small}\\b(?!${gap}?(?:${ordinal}|hundredth|thousandth)\\b)`,
  ],
  adds: {
    ...Object.fromEntries(units.map((word, value) => [word, value])),
    ...Object.fromEntries(tens.map((word, index) => [word, (index + 2) * 10])),
    ...{ pair: 2, couple: 2, twice: 2, thrice: 3 },
  },
  scales: { ...scales, ...suffixes },
  joins: ["and"],
  articles: ["a", "an"],
  halves: ["half"],
  senses: [
    ["half|½", "1/2"],
    [`(?:an?|one)${gap}third|⅓`, "1/3"],
    [`(?:an?|one)${gap}quarter|¼`, "1/4"],
    [`(?:an?|one)${gap}fifth`, "1/5"],
    [`(?:an?|one)${gap}tenth`, "1/10"],
    ["tens|dozens", "10s"],
    ["scores", "20s"],
    ["hundreds", "100s"],
    ["thousands", "1000s"],
    ["millions", "1000000s"],
    ["doubled|twofold", "×2"],
    ["trebled|tripled|threefold", "×3"],
    ["tenfold", "×10"],
    ["halved", "÷2"],
  ],
  none: "(?:zero|nil|nought|no|nobody|none|neither|not)\\b",
  ordinalEnds: "st|nd|rd|th|er|e|ème",
  groups,
  point: ".",
};

export const en: Rules = {
  code: "en",
  locales: ["en-GB"],
  numbers,
  hedges: {
    about: {
      before: ["about", "around", "some", "roughly", "nearly", "approximately", "just under", "just short of"],
      behind: ["or so"],
    },
    "up-to": { before: ["up to", "as many as", "at most", "no more than"], behind: [] },
    "at-least": { before: ["at least", "no fewer than", "no less than"], behind: ["or more"] },
    "more-than": { before: ["more than", "over", "upwards of", "above", "exceed(?:s|ed|ing)?"], behind: [] },
    "less-than": { before: ["less than", "fewer than"], behind: ["or less", "or fewer"] },
  },
  // Parts add up to a sum, however exact it is.
  hedgeStart: "(?<![\\p{L}\\p{N}])(?<!\\b(?:add|sum)(?:s|ed|ing|med|ming)?\\s+(?=up\\s+to\\b))",
  articles: "an?|the",
  between: "to|or|and",
  understood: { 1: "one", 2: "both" },
  ordinals: Object.fromEntries([
    ..."first second third".split(" ").map((word, index) => [word, index + 1]),
    ...units.slice(4).map((word, index) => [`${word.replace(/ve$/, "f").replace(/[te]$/, "")}th`, index + 4]),
    ...tens.map((word, index) => [word.replace(/y$/, "ieth"), (index + 2) * 10]),
    ["hundredth", 100],
  ]),
  days: (day, month, year) => [
    `${day}\\s+(?:of\\s+)?${month}(?:,?\\s+${year})?`,
    `${month}\\s+${day}(?:,?\\s+${year})?`,
  ],
  month: (month, year) => `${month}\\s+${year}`,
  dayEnds: "st|nd|rd|th",
  clock: "\\b(\\d{1,2})(?::(\\d{2}))?\\s?([ap])\\.?m\\b\\.?|\\b(\\d{1,2}):(\\d{2})\\b",
  ours: "we|us|our|ours",
  order: "earlier|previously|later|afterwards?|subsequently",
  wordiness: 100,
  typography: [],
  short: "Mr|Mrs|Ms|Dr|Prof|Gen|Col|Maj|Lt|Capt|Cdr|Sgt|St|No|vs|etc|e\\.g|i\\.e|U\\.S|U\\.N|[A-Z]",
};
