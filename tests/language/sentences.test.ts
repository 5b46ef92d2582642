import { describe, expect, test } from "vitest";
import { grammarOf } from "@/story/language/grammarOf";

const days: Record<string, [text: string, day: string][]> = {
  en: [
    ["20 November 2015", "2015-11-20"],
    ["November 20", "-11-20"],
    ["May 2012", "2012-05"],
    ["le 1er mai 2012", "2012-05-01"],
  ],
  fr: [
    ["le 20 novembre 2015", "2015-11-20"],
    ["le 1er août", "-08-01"],
    ["en mai 2012", "2012-05"],
    ["20 November 2015", "2015-11-20"],
  ],
  es: [
    ["el 20 de noviembre de 2015", "2015-11-20"],
    ["20 de noviembre del 2015", "2015-11-20"],
    ["1.º de mayo", "-05-01"],
    ["en mayo de 2012", "2012-05"],
  ],
  ar: [
    ["في 20 نوفمبر 2015", "2015-11-20"],
    ["٢٠ نوفمبر ٢٠١٥", "2015-11-20"],
    ["20 تشرين الثاني/نوفمبر 2015", "2015-11-20"],
    ["1 ماي", "-05-01"],
    ["مايو 2012", "2012-05"],
  ],
};

describe.each(Object.entries(days))("days: %s", (code, all) => {
  test.each(all)("%s", (text, day) =>
    expect(
      grammarOf(code)
        .daysIn(text)
        .map((found) => found.day),
    ).toEqual([day]),
  );
});

test.each([
  ["fr", "le 20 novembre 2015, le 20 novembre, en 2015"],
  ["es", "el 20 de noviembre de 2015, el 20 de noviembre, en 2015"],
  ["ar", "في 20 نوفمبر 2015، ٢٠ تشرين الثاني، عام ٢٠١٥"],
])("the story's own day is no figure: %s", (code, text) => {
  const { figuresIn, withoutDay } = grammarOf(code);
  expect(figuresIn(withoutDay(text, "2015-11-20"))).toEqual([]);
  expect(figuresIn(withoutDay(text, "2016-11-20")).map(({ value }) => value)).toEqual([2015, 2015]);
});

test.each([
  [
    "fr",
    "M. Traoré parle. « C’est fini ! » Le gén. Dacko, p. ex., part ? Oui",
    ["M. Traoré parle.", "« C’est fini ! »", "Le gén. Dacko, p. ex., part ?", "Oui"],
  ],
  [
    "es",
    "El Sr. Díaz habla. «¡Se acabó!» ¿Los EE. UU. salen? Sí",
    ["El Sr. Díaz habla.", "«¡Se acabó!»", "¿Los EE. UU. salen?", "Sí"],
  ],
] as const)("sentences end where they end: %s", (code, text, sentences) => {
  expect(
    grammarOf(code)
      .sentencesIn(text)
      .map((one) => one.text),
  ).toEqual(sentences);
});

test.each([
  ["fr", "la troisième et la vingtième, 2e", [2, 3, 20]],
  ["es", "la tercera y el vigésimo, 2.º", [2, 3, 20]],
  ["ar", "الثالثة والسابع", [3, 7]],
] as const)("ordinals: %s", (code, text, values) => expect(grammarOf(code).ordinalsIn(text)).toEqual(values));

test.each([
  ["fr", "selon notre décompte", "selon leur décompte", "une heure plus tard"],
  ["es", "según nuestro recuento", "según su recuento", "una hora más tarde"],
  ["ar", "بحسابنا", "بحسابهم", "لاحقاً بساعة"],
])("whose count it is, and what came later: %s", (code, ours, theirs, later) => {
  const { saysOurs, orderIn } = grammarOf(code);
  expect([saysOurs(ours), saysOurs(theirs), orderIn(later) !== undefined, orderIn(ours)]).toEqual([
    true,
    false,
    true,
    undefined,
  ]);
});
