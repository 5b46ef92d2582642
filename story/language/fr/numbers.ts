import type { NumberRules } from "../rules";
import { counted, gap, left, oneOf, right } from "../sources";
import { countsToNone } from "./countsToNone";

const units = counted("deux trois quatre cinq six sept huit neuf", 2);
const teens = counted("dix onze douze treize quatorze quinze seize", 10);
const tens = {
  ...counted("vingt trente quarante cinquante soixante septante", 20, 10),
  ...{ huitante: 80, octante: 80, nonante: 90 },
};
const large = { million: 1e6, milliard: 1e9, billion: 1e12, trillion: 1e18 };
/** "une vingtaine" is about twenty; "des dizaines" are no number. */
const round = {
  ...{ huitaine: 8, dizaine: 10, douzaine: 12, quinzaine: 15, vingtaine: 20, trentaine: 30, quarantaine: 40 },
  ...{ cinquantaine: 50, soixantaine: 60, centaine: 100, millier: 1000 },
};

const and = `${gap}et${gap}`;
const unit = oneOf(Object.keys(units));
const teen = `(?:dix(?:${gap}(?:sept|huit|neuf))?|${oneOf(Object.keys(teens).slice(1))})`;
// In both spellings: "vingt et un" and "vingt-et-un", "cent deux" and "cent-deux"; and as counted in Belgium and Switzerland.
const below100 = oneOf([
  `quatre${gap}vingts?(?:${gap}(?:${teen}|${unit}|une?))?`,
  `soixante(?:${and}(?:une?|onze)|${gap}(?:${teen}|${unit}))?`,
  `${oneOf(Object.keys(tens))}(?:${and}une?|${gap}${unit})?`,
  teen,
  unit,
]);
const joint = `(?:${and}|${gap})`;
const below1000 = oneOf([`(?:${unit}${gap})?cents?(?:${joint}(?:${below100}|une?)${right})?`, below100]);
// Le mil is millet: it counts in years alone.
const thousand = `(?:mille|mil(?=${gap}${unit}${gap}cent))`;
const thousands = `(?:${below1000}${gap})?${thousand}(?:${joint}(?:${below1000}|une?)${right})?`;
const scale = `${oneOf(Object.keys(large))}s?`;
const counting = `(?:${thousands}|${below1000}|une?)`;
const millions = `${counting}${gap}${scale}(?:${joint}${counting}${gap}${scale})*(?:${joint}${counting}${right})?`;

const every = oneOf([...Object.keys({ ...units, ...teens, ...tens }), "vingts", "une?", "cents?", "mille"]);
const noOrdinal = `(?!\\p{L})(?!(?:${joint}${every}){0,6}${joint}\\p{L}+ième(?!\\p{L}))`;
const percent = "(?:\\s+pour\\s+cent(?!\\p{L})|\\s?%)?";

/** "les deux", of what has been told before. */
const both = `(?<=(?:les|ces|tous|toutes)\\s+)deux${right}(?!${gap}(?:cent|mill))`;

const groups = ". \u00a0\u202f\u2009";
const digits = `(?:\\p{N}{1,3}(?:[${groups}]\\p{N}{3}(?!\\p{N}))+|\\p{N}+)(?:[,.:/]\\p{N}+)*`;
const size = "(?:(?:bonne|bon|petite|petit|grosse|gros)\\s+)?";
const dozens = `${oneOf(Object.keys(round).filter((word) => word !== "quarantaine"))}s?${right}`;
/** Without what it counts, it keeps ships in port. */
const forty = `quarantaine${right}(?=\\s+d)`;

/** Digits, number words from two on, "une vingtaine", parts and multiples, and what counts to none. Not "un", and no ordinals. */
export const numbers: NumberRules = {
  patterns: [
    `${left}\\p{N}{1,2}\\s?h(?:eures?)?\\s?\\p{N}{2}(?!\\p{N})`,
    `${left}(?:${countsToNone}|zéro)${right}`,
    `${left}(?:${counting}|${digits})${gap}${size}(?:demi${gap})?(?:${dozens}|${forty})`,
    `${digits}(?:(?:${gap}(?:mille|${scale})${right})+)?${percent}`,
    `${left}un\\s+demi${gap}(?:million|milliard)${right}`,
    `${left}${millions}${noOrdinal}`,
    `${left}(?<!tout\\s|flambant\\s|quoi\\s+de\\s)(?!${both})(?:${thousands}|${below1000})${noOrdinal}${percent}`,
    `${left}(?:petite\\s+|bonne\\s+)?${oneOf(Object.keys(round))}${right}(?=\\s+d)`,
    `${left}(?:dizaines|douzaines|centaines|milliers|millions|milliards|paire)${right}`,
    `${left}(?:moitié|demi(?:e|es|s)?(?!-(?:tour|fr|s[oœ]|mot|finale|mesure)))${right}`,
    `${left}(?:un|le)\\s+(?:tiers|quart|cinquième|dixième)${right}(?=\\s+d)`,
    `${left}(?:(?:doubl|tripl|quadrupl|décupl)(?:ée?s?|er|ent|a)|divisée?s?\\s+par\\s+deux)${right}`,
  ],
  adds: { zéro: 0, un: 1, une: 1, paire: 2, quatrevingt: 80, ...units, ...teens, ...tens },
  scales: {
    ...{ cent: 100, cents: 100, mille: 1e3, mil: 1e3 },
    ...withPlural(large),
    ...withPlural(round),
  },
  joins: ["et", "bon", "bonne", "petit", "petite", "gros", "grosse"],
  halves: ["demi"],
  wholes: [
    [`quatre${gap}vingts?`, "quatrevingt"],
    ["\\s+pour\\s+cent$", ""],
  ],
  senses: [
    ["(\\d{1,2})\\s?h(?:eures?)?\\s?(\\d{2})", "$1:$2"],
    ["moitié|demi(?:e|es|s)?|½", "1/2"],
    ["(?:un|le)\\s+tiers|⅓", "1/3"],
    ["(?:un|le)\\s+quart|¼", "1/4"],
    ["(?:un|le)\\s+cinquième", "1/5"],
    ["(?:un|le)\\s+dixième", "1/10"],
    ["dizaines|douzaines", "10s"],
    ["centaines", "100s"],
    ["milliers", "1000s"],
    ["millions", "1000000s"],
    ["doubl.+", "×2"],
    ["tripl.+", "×3"],
    ["décupl.+", "×10"],
    ["divis.+", "÷2"],
  ],
  none: `(?:zéro|aucun|personne|nul|pas|ni)(?:e?s?)${right}`,
  round: `.*${oneOf(Object.keys(round))}s?`,
  ordinalEnds: "(?:er|re|e|ème|ième|nd|nde)s?",
  groups,
  point: ",",
};

function withPlural(words: Record<string, number>): Record<string, number> {
  return { ...words, ...Object.fromEntries(Object.entries(words).map(([word, value]) => [`${word}s`, value])) };
}
