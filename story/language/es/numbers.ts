import type { NumberRules } from "../rules";
import { counted, gap, left, oneOf, right } from "../sources";
import { countsToNone } from "./countsToNone";

const units = counted("dos tres cuatro cinco seis siete ocho nueve", 2);
const ones = { un: 1, uno: 1, una: 1 };
const teens = counted(
  "diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve",
  10,
);
/** As they are also typed, and before a noun. */
const others = {
  dieciseis: 16,
  veintiún: 21,
  veintiun: 21,
  veintiuna: 21,
  veintidos: 22,
  veintitres: 23,
  veintiseis: 26,
};
const tens = counted("treinta cuarenta cincuenta sesenta setenta ochenta noventa", 30, 10);
const hundreds = counted("doscient trescient cuatrocient quinient seiscient setecient ochocient novecient", 200, 100);
/** "treintaidós", which the Academy allows beside "treinta y dos". */
const joined = Object.fromEntries(
  Object.entries(tens).flatMap(([ten, value]) =>
    Object.entries({ ...units, ...ones, dós: 2, trés: 3, séis: 6, ún: 1 }).map(([unit, more]) => [
      `${ten}i${unit}`,
      value + more,
    ]),
  ),
);
const large = { millón: 1e6, millon: 1e6, millones: 1e6, millardo: 1e9, millardos: 1e9, billón: 1e12, billones: 1e12 };
/** "una veintena" is about twenty; "decenas" are no number. */
const round = {
  ...{ decena: 10, docena: 12, quincena: 15, veintena: 20, treintena: 30, cuarentena: 40, cincuentena: 50 },
  ...{ centena: 100, centenar: 100, millar: 1000 },
};

const one = "un[oa]?";
const unit = oneOf(Object.keys(units));
const below100 = oneOf([
  ...Object.keys(joined).sort((a, b) => b.length - a.length),
  `(?:${oneOf([...Object.keys(tens), "diez", "veinte"])})\\s+y\\s+(?:${unit}|${one})${right}`,
  ...Object.keys(tens),
  ...Object.keys({ ...teens, ...others }).sort((a, b) => b.length - a.length),
  unit,
]);
const hundred = `(?:ciento|${oneOf(Object.keys(hundreds))}[oa]s)`;
const below1000 = oneOf([`${hundred}(?:\\s+(?:${below100}|${one})${right})?`, "cien", below100]);
const thousands = `(?:${below1000}\\s+)?mil(?:\\s+(?:${below1000}|${one})${right})?`;
const scale = oneOf(Object.keys(large).sort((a, b) => b.length - a.length));
const counting = `(?:${thousands}|${below1000}|${one})`;
const millions = `${counting}\\s+${scale}(?:\\s+(?:y\\s+)?${counting}${right})?`;

/** "los dos", of what has been told before. */
const both = `(?<=(?:l[oa]s|est[oa]s|es[oa]s)\\s+)dos${right}(?!\\s+mil)`;

const groups = ". \\u00a0\\u202f\\u2009";
const digits = `(?:\\p{N}{1,3}(?:[${groups}]\\p{N}{3}(?!\\p{N}))+|\\p{N}+)(?:[,.:/]\\p{N}+)*`;
const percent = "(?:\\s+por\\s+cien(?:to)?(?!\\p{L})|\\s?%)?";
const dozens = `${oneOf(Object.keys(round).filter((word) => word !== "cuarentena"))}(?:e?s)?${right}`;
/** Without what it counts, it keeps ships in port. */
const forty = `cuarentena${right}(?=\\s+de)`;

/** Digits, number words from two on, "una veintena", parts and multiples, and what counts to none. Not "uno", and no ordinals. */
export const numbers: NumberRules = {
  patterns: [
    // At "7.30" the clock is read, as the Academy writes it.
    `(?<=${left}las?\\s+)\\p{N}{1,2}\\.\\p{N}{2}(?!\\p{N})`,
    `${left}(?:${countsToNone}|cero)${right}`,
    `${left}(?:(?:${counting}|${digits})${gap}(?:buen[ao]?\\s+)?|medi[ao]\\s+)(?:${dozens}|${forty})`,
    `${digits}(?:(?:\\s+(?:mil|${scale})${right})+)?${percent}`,
    `${left}medio\\s+mill(?:ón|ardo)${right}`,
    `${left}${millions}${right}`,
    `${left}(?!${both})(?:${thousands}|${below1000})${right}${percent}`,
    `${left}${oneOf(Object.keys(round))}${right}(?=\\s+de)`,
    `${left}(?:decenas|docenas|centenas|centenares|cientos|miles|millares|millones)${right}`,
    `${left}par${right}(?=\\s+de)`,
    `${left}(?:mitad|medi[ao](?=\\s+(?:hora|día|mes|año|siglo|kilómetro)))${right}`,
    `${left}(?:(?:un|el)\\s+(?:tercio|cuarto|quinto|décimo)(?=\\s+de\\s+l)|(?:una|la)\\s+(?:tercera|cuarta|quinta|décima)\\s+parte)${right}`,
    `${left}(?:duplic|triplic|cuadruplic|decuplic)(?:ado|ada|ados|adas|ó|aron|a|an)${right}`,
  ],
  adds: {
    ...{ cero: 0, par: 2, cien: 100, ciento: 100 },
    ...{ ...ones, ...units, ...teens, ...others, ...tens, ...joined },
    ...Object.fromEntries(
      Object.entries(hundreds).flatMap(([stem, value]) => [`${stem}os`, `${stem}as`].map((word) => [word, value])),
    ),
  },
  scales: {
    ...{ mil: 1e3, ...large, ...round },
    ...Object.fromEntries(Object.entries(round).map(([word, value]) => [`${word.replace(/r$/, "re")}s`, value])),
  },
  joins: ["y", "buen", "buena", "bueno"],
  halves: ["medio", "media"],
  wholes: [["\\s+por\\s+cien(?:to)?$", ""]],
  senses: [
    ["(\\d{1,2})\\.([0-5]\\d)", "$1:$2"],
    ["mitad|medi[ao]|½", "1/2"],
    ["(?:un|el)\\s+tercio|(?:una|la)\\s+tercera\\s+parte|⅓", "1/3"],
    ["(?:un|el)\\s+cuarto|(?:una|la)\\s+cuarta\\s+parte|¼", "1/4"],
    ["(?:un|el)\\s+quinto|(?:una|la)\\s+quinta\\s+parte", "1/5"],
    ["(?:un|el)\\s+décimo|(?:una|la)\\s+décima\\s+parte", "1/10"],
    ["decenas|docenas", "10s"],
    ["centenas|centenares|cientos", "100s"],
    ["miles|millares", "1000s"],
    ["millones", "1000000s"],
    ["duplic.+", "×2"],
    ["triplic.+", "×3"],
    ["decuplic.+", "×10"],
  ],
  none: `(?:cero|ning[uú]n|ninguna|ninguno|nadie|ni|no|sin)${right}`,
  round: `.*${oneOf(Object.keys(round))}(?:e?s)?`,
  ordinalEnds: "\\.?(?:[ºª]s?|er|ro|ra|do|da|to|ta)",
  groups,
  point: ",",
};
