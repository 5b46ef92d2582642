import { describe, expect, test } from "vitest";
import { grammarOf } from "@/story/language/grammarOf";
import type { Figure } from "@/story/language/rules";

/** A figure as a test names it: its words, and its number, or what it means where it is none. */
const told = ({ text, value, sense, hedge }: Figure) => [text, sense ?? value, ...(hedge ? [hedge] : [])];

const texts: Record<string, [text: string, figures: unknown[][]][]> = {
  fr: [
    [
      "170 personnes, 10\u202f000, 10 000 et 1.200 ; 2,5 millions",
      [
        ["170", 170],
        ["10\u202f000", 10_000],
        ["10 000", 10_000],
        ["1.200", 1200],
        ["2,5 millions", 2_500_000],
      ],
    ],
    [
      "de 3 à 4, en 2013-2015",
      [
        ["3", 3],
        ["4", 4],
        ["2013", 2013],
        ["2015", 2015],
      ],
    ],
    [
      "une vingtaine d’otages, plus d’une centaine, la trentaine de clients, un millier",
      [
        ["une vingtaine", 20, "about"],
        ["une centaine", 100, "about"],
        ["trentaine", 30, "about"],
        ["un millier", 1000, "about"],
      ],
    ],
    [
      "deux douzaines, une demi-douzaine, une bonne centaine",
      [
        ["deux douzaines", 24, "about"],
        ["une demi-douzaine", 6, "about"],
        ["une bonne centaine", 100, "about"],
      ],
    ],
    [
      "des dizaines, des centaines de milliers",
      [
        ["dizaines", "10s"],
        ["centaines", "100s"],
        ["milliers", "1000s"],
      ],
    ],
    [
      "deux millions trois cent mille, un milliard, un demi-million",
      [
        ["deux millions trois cent mille", 2_300_000],
        ["un milliard", 1e9],
        ["un demi-million", 500_000],
      ],
    ],
    [
      "20 %, vingt pour cent",
      [
        ["20 %", 20],
        ["vingt pour cent", 20],
      ],
    ],
    [
      "à 7 h 30, 7h30, 7:30, 17 heures",
      [
        ["7 h 30", "7:30"],
        ["7h30", "7:30"],
        ["7:30", "7:30"],
        ["17", 17],
      ],
    ],
    [
      "la moitié, un tiers des clients, une demi-heure, doublé",
      [
        ["moitié", "1/2"],
        ["un tiers", "1/3"],
        ["demi", "1/2"],
        ["doublé", "×2"],
      ],
    ],
    [
      "Aucun otage. Personne n’a été blessé. Pas un mort, pas de victimes ; aucun des douze otages n’a été tué.",
      [
        ["Aucun otage", 0],
        ["Personne n’a été blessé", 0],
        ["Pas un mort", 0],
        ["pas de victimes", 0],
        ["aucun", 0],
        ["douze", 12],
      ],
    ],
    [
      "deux ou trois, cent ou deux cents",
      [
        ["deux", 2],
        ["trois", 3],
        ["cent", 100],
        ["deux cents", 200],
      ],
    ],
    ["Le premier, la deuxième, le vingt-deuxième, le cent vingt et unième, le 2e, le 1er, le XXIe siècle", []],
    ["Un homme, une femme, tous les deux, l’un d’eux ; le mil, un hôtel tout neuf, un demi-frère, en quarantaine", []],
    ["Personne n’est nommé, aucun témoin ne parle, aucune source ne le dit, pas de doute", []],
  ],
  es: [
    [
      "170 personas, 10.000, 10\u202f000; 2,5 millones",
      [
        ["170", 170],
        ["10.000", 10_000],
        ["10\u202f000", 10_000],
        ["2,5 millones", 2_500_000],
      ],
    ],
    [
      "unos treinta, una veintena de rehenes, media docena, un centenar, una cincuentena",
      [
        ["treinta", 30],
        ["una veintena", 20, "about"],
        ["media docena", 6, "about"],
        ["un centenar", 100, "about"],
        ["una cincuentena", 50, "about"],
      ],
    ],
    [
      "decenas, cientos de miles, mil millones, doscientos mil millones",
      [
        ["decenas", "10s"],
        ["cientos", "100s"],
        ["miles", "1000s"],
        ["mil millones", 1e9],
        ["doscientos mil millones", 2e11],
      ],
    ],
    [
      "veintiuna mujeres, doscientas mil, treintaidós",
      [
        ["veintiuna", 21],
        ["doscientas mil", 200_000],
        ["treintaidós", 32],
      ],
    ],
    [
      "el 20 %, el veinte por ciento",
      [
        ["20 %", 20],
        ["veinte por ciento", 20],
      ],
    ],
    [
      "a las 7.30, a las 7:30; entre 100 y 170",
      [
        ["7.30", "7:30"],
        ["7:30", "7:30"],
        ["100", 100],
        ["170", 170],
      ],
    ],
    [
      "la mitad, un tercio de los rehenes, la cuarta parte, media hora, se duplicó",
      [
        ["mitad", "1/2"],
        ["un tercio", "1/3"],
        ["la cuarta parte", "1/4"],
        ["media", "1/2"],
        ["duplicó", "×2"],
      ],
    ],
    [
      "Ningún rehén. Nadie resultó herido. No hubo víctimas, ni un muerto.",
      [
        ["Ningún rehén", 0],
        ["Nadie resultó herido", 0],
        ["No hubo víctimas", 0],
        ["ni un muerto", 0],
      ],
    ],
    ["El primero, la segunda, el 3.º, la 2.ª, un hombre, uno de ellos, una mujer, ambos, en cuarentena", []],
    ["Nadie es nombrado, ningún testigo habla, ninguna fuente lo dice, en medio de la calle", []],
  ],
};

describe.each(Object.entries(texts))("figures of a text: %s", (code, all) => {
  test.each(all)("%s", (text, figures) => expect(grammarOf(code).figuresIn(text).map(told)).toEqual(figures));
});

const hedged: Record<string, [text: string, qualifier: "about" | "at-least" | "up-to" | "more-than" | "less-than"][]> =
  {
    fr: [
      ["près de 170", "about"],
      ["environ les 170", "about"],
      ["plus d’une centaine", "more-than"],
      ["plus d'une centaine", "more-than"],
      ["pas plus de 10", "up-to"],
      ["jusqu’à 170", "up-to"],
      ["au moins 10", "at-least"],
      ["moins de 10", "less-than"],
    ],
    es: [
      ["unas 170", "about"],
      ["cerca de 170", "about"],
      ["más de un centenar", "more-than"],
      ["no más de 10", "up-to"],
      ["hasta 170", "up-to"],
      ["por lo menos 10", "at-least"],
      ["menos de 10", "less-than"],
    ],
  };

describe.each(Object.entries(hedged))("hedges: %s", (code, all) => {
  const grammar = grammarOf(code);
  test.each(all)("%s", (text, means) => {
    const [figure] = grammar.figuresIn(text);
    expect(grammar.hedgeBefore(text.slice(0, figure?.index))?.means).toBe(means);
    for (const one of ["about", "at-least", "up-to", "more-than"] as const)
      expect(grammar.isHedgedAs(text, one), one).toBe(one === means);
  });
});

test("a round figure hedges itself, but not where other words do", () => {
  const { isHedgedAs } = grammarOf("fr");
  expect([isHedgedAs("une vingtaine d’otages", "about"), isHedgedAs("au moins une vingtaine", "about")]).toEqual([
    true,
    false,
  ]);
});

test("a hedge is put before a figure as the language sets it", () => {
  const put = (code: string, text: string, qualifier: "more-than" | "about") => {
    const grammar = grammarOf(code);
    const [figure] = grammar.figuresIn(text);
    return figure && grammar.withHedge({ text, figure }, qualifier);
  };
  expect(put("fr", "Une centaine d’otages", "more-than")).toBe("plus d’une centaine d’otages");
  expect(put("fr", "près de 170 otages", "more-than")).toBe("plus de 170 otages");
  expect(put("es", "170 rehenes", "about")).toBe("alrededor de 170 rehenes");
});

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
] as const)("ordinals: %s", (code, text, values) => expect(grammarOf(code).ordinalsIn(text)).toEqual(values));

test.each([
  ["fr", "selon notre décompte", "selon leur décompte", "une heure plus tard"],
  ["es", "según nuestro recuento", "según su recuento", "una hora más tarde"],
])("whose count it is, and what came later: %s", (code, ours, theirs, later) => {
  const { saysOurs, orderIn } = grammarOf(code);
  expect([saysOurs(ours), saysOurs(theirs), orderIn(later) !== undefined, orderIn(ours)]).toEqual([
    true,
    false,
    true,
    undefined,
  ]);
});
