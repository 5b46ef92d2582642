import { describe, expect, test } from "vitest";
import { grammarOf } from "@/story/language/grammarOf";
import { otherFacts } from "@/story/language/otherFacts";

const english =
  "About 170 people were on board the ferry on 14 March 2019; at 7:30 more than a dozen, among them two children, were held, and half of them got out by 5 p.m.";

const sound: Record<string, string> = {
  fr: "Près de 170 personnes étaient à bord du bac le 14 mars 2019 ; à 7 h 30, plus de douze, dont deux enfants, étaient retenues, et la moitié est sortie avant 17 heures.",
  es: "Unas 170 personas iban a bordo del ferri el 14 de marzo de 2019; a las 7.30, más de doce, entre ellas dos niños, estaban retenidas, y la mitad salió antes de las 17:00.",
  ar: "كان نحو ١٧٠ شخصا على متن العبارة في ١٤ مارس ٢٠١٩؛ وفي الساعة ٧:٣٠ احتُجز أكثر من اثني عشر، بينهم طفلان، وخرج نصفهم قبل الساعة 17:00.",
};

const compare = (code: string, text: string, first = english, besides?: string[]) =>
  otherFacts({ text: first, grammar: grammarOf("en") }, { text, grammar: grammarOf(code) }, besides);

describe.each(Object.entries(sound))("an edition's words beside those of the first language: %s", (code, text) => {
  test("say the same, each in its own way", () => expect(compare(code, text)).toEqual([]));

  const changes: Record<string, Record<string, [from: string, to: string]>> = {
    fr: {
      figure: ["170", "107"],
      word: ["douze", "treize"],
      day: ["14 mars", "15 mars"],
      month: ["mars", "mai"],
      time: ["7 h 30", "8 h 30"],
      afternoon: ["17 heures", "15 heures"],
    },
    es: {
      figure: ["170", "107"],
      word: ["doce", "trece"],
      day: ["14 de marzo", "15 de marzo"],
      month: ["marzo", "mayo"],
      time: ["7.30", "8.30"],
      afternoon: ["17:00", "15:00"],
    },
    ar: {
      figure: ["١٧٠", "١٠٧"],
      word: ["اثني عشر", "ثلاثة عشر"],
      day: ["١٤ مارس", "١٥ مارس"],
      month: ["مارس", "مايو"],
      time: ["٧:٣٠", "٨:٣٠"],
      afternoon: ["17:00", "15:00"],
    },
  };
  test.each(Object.entries(changes[code] ?? {}))("but not where a %s is another: %j", (_, [from, to]) => {
    expect(text).toContain(from);
    const found = compare(code, text.replace(from, to));
    expect(found).toEqual([
      { kind: "changed", was: expect.any(String), now: expect.stringContaining(to.split(/\s/)[0] ?? to) },
    ]);
  });

  const bare: Record<string, [hedged: string, bare: string][]> = {
    fr: [
      ["Près de 170", "Les 170"],
      ["Près de 170", "Plus de 170"],
      ["plus de douze", "douze"],
      ["à 7 h 30", "vers 7 h 30"],
    ],
    es: [
      ["Unas 170", "Las 170"],
      ["Unas 170", "Más de 170"],
      ["más de doce", "doce"],
    ],
    ar: [
      ["نحو ١٧٠", "١٧٠"],
      ["نحو ١٧٠", "أكثر من ١٧٠"],
      ["أكثر من اثني عشر", "اثني عشر"],
    ],
  };
  test.each(bare[code] ?? [])("nor where %j is hedged as %j", (hedged, otherwise) => {
    expect(text).toContain(hedged);
    expect(compare(code, text.replace(hedged, otherwise))).toEqual([
      { kind: "hedge", was: expect.any(String), now: expect.stringContaining(otherwise.split(" ").at(-1) ?? "") },
    ]);
  });
});

test("a figure that is left out, and one that is put in, are told", () => {
  expect(compare("fr", "Environ 170 otages.", "About 170 hostages on 3 floors.")).toEqual([{ kind: "lost", was: "3" }]);
  expect(compare("fr", "Environ 170 otages, 12 blessés.", "About 170 hostages.")).toEqual([
    { kind: "added", now: "12" },
  ]);
  expect(compare("fr", "Environ 170 otages, 12 blessés.", "About 170 hostages.", ["12 were hurt."])).toEqual([]);
});

test("a hedge that is dropped is shown with what it stood before", () => {
  expect(compare("fr", "Il y avait 170 otages.", "There were about 170 hostages.")).toEqual([
    { kind: "hedge", was: "There were about 170 hostages.", now: "Il y avait 170 otages." },
  ]);
});

test.each([
  ["about twenty hostages", "une vingtaine d’otages"],
  ["more than a hundred", "plus d’une centaine"],
  ["dozens of guests, hundreds of thousands", "des dizaines de clients, des centaines de milliers"],
  ["both reports, two people", "les deux rapports"],
  ["from 7:00 to 7:30", "de 7 heures à 7 h 30"],
  ["it lasted 18 hours", "cela a duré 18 heures"],
  ["12,000 people, 2.5 million", "12\u202f000 personnes, 2,5 millions"],
  ["on 20 November", "le 20 novembre 2015"],
  ["a third of them; twice", "un tiers d’entre eux ; deux fois"],
  ["until 5 p.m.", "jusqu’à 17 heures"],
])("the same in other words: %s, %s", (first, own) => expect(compare("fr", own, first)).toEqual([]));
