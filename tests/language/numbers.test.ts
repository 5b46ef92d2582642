import { describe, expect, test } from "vitest";
import { grammarOf } from "@/story/language/grammarOf";
import { random } from "../mutations/random";
import * as spell from "./spell";

/** All up to 2,000 and as many again from there to a million; the same ones each time. */
const dice = random(1120);
const numbers = [
  ...Array.from({ length: 2001 }, (_, n) => n),
  ...Array.from({ length: 2000 }, () => 2001 + Math.floor(dice() * 997_999)),
  999_999,
  // "one" may be an article, and is no figure in any language.
].filter((n) => n !== 1);

type Written = {
  /** What it can spell. */
  upTo?: number;
  code: string;
  spell: (n: number) => string;
  hedges: Record<string, string>;
  what: string;
};
const written: Record<string, Written> = {
  English: {
    ...{ code: "en", spell: spell.english, what: "hostages" },
    hedges: { about: "about", "at-least": "at least", "up-to": "up to", "more-than": "more than" },
  },
  French: {
    ...{ code: "fr", spell: spell.french, what: "otages" },
    hedges: { about: "près de", "at-least": "au moins", "up-to": "jusqu’à", "more-than": "plus de" },
  },
  "reformed French": {
    ...{ code: "fr", spell: spell.reformed, what: "otages" },
    hedges: { about: "environ", "at-least": "pas moins de", "up-to": "pas plus de", "more-than": "au-delà de" },
  },
  "Swiss French": { code: "fr", spell: spell.swiss, what: "otages", hedges: { about: "quelque" } },
  Spanish: {
    ...{ code: "es", spell: spell.spanish, what: "rehenes" },
    hedges: { about: "unos", "at-least": "al menos", "up-to": "hasta", "more-than": "más de" },
  },
  "Spanish, feminine": {
    ...{ code: "es", spell: spell.spanishFeminine, what: "personas" },
    hedges: { about: "unas", "at-least": "no menos de", "up-to": "no más de" },
  },
  Arabic: {
    ...{ code: "ar", spell: spell.arabic, what: "رهينة", upTo: 9999 },
    hedges: { about: "نحو", "at-least": "ما لا يقل عن", "up-to": "ما يصل إلى", "more-than": "أكثر من" },
  },
  "Arabic in other cases": {
    ...{ code: "ar", spell: spell.arabicOtherwise, what: "شخصا", upTo: 9999 },
    hedges: { about: "حوالي", "up-to": "لا يزيد عن" },
  },
  "Spanish in one word": { code: "es", spell: spell.spanishJoined, what: "rehenes", hedges: { about: "casi" } },
};

describe.each(Object.entries(written))("numbers in words: %s", (_, { code, spell, hedges, what, upTo = 999_999 }) => {
  const grammar = grammarOf(code);
  const spelt = numbers.filter((n) => n <= upTo);

  test("each is read back as it was written", () => {
    const misread = spelt.flatMap((n) => {
      const words = spell(n);
      const found = grammar.figuresIn(`(${words} ${what})`);
      return found.length === 1 && found[0]?.value === n && found[0].text === words ? [] : [{ n, words, found }];
    });
    expect(misread.slice(0, 5)).toEqual([]);
  });

  test.each(Object.entries(hedges))("and hedged as %s by %j", (qualifier, hedge) => {
    const misread = spelt
      .filter((n) => n % 9 === 2)
      .filter((n) => {
        const text = `${hedge} ${spell(n)} ${what}`;
        const [figure, ...more] = grammar.figuresIn(text);
        const before = grammar.hedgeBefore(text.slice(0, figure?.index));
        const only = ["about", "at-least", "up-to", "more-than"].filter((one) =>
          grammar.isHedgedAs(text, one as "about" | "at-least" | "up-to" | "more-than"),
        );
        return !(figure?.value === n && more.length === 0 && before?.means === qualifier && only.join() === qualifier);
      });
    expect(misread.slice(0, 5)).toEqual([]);
  });

  test("not even a long text of numbers takes long", () => {
    const start = process.cpuUsage();
    grammar.figuresIn(`${spell(Math.min(321_121, upTo))} `.repeat(3000));
    grammar.figuresIn(`${spell(2)} `.repeat(20_000));
    // What this process did itself, which no other work on the machine adds to. Squared growth takes minutes.
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(10);
  });
});
