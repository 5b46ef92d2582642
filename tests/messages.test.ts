import { readdirSync } from "node:fs";
import { join } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it, test } from "vitest";
import { formatAmount } from "@/story/format/formatAmount";
import { formatDay } from "@/story/format/formatDay";
import { formatFigure } from "@/story/format/formatFigure";
import { type Catalogue, catalogues, type MessageId } from "@/story/messages/catalogues";
import { sayIn } from "@/story/messages/sayIn";
import { typeset } from "@/story/messages/typeset";
import { Language } from "@/story/model/language";
import { type Argument, argumentsOf } from "./messages/argumentsOf";
import { wordsIn } from "./messages/wordsIn";

const root = join(import.meta.dirname, "..");
const ids = Object.keys(catalogues.en) as MessageId[];
const others = Language.options.filter((language) => language !== "en");

/** Rooms in which pages, drawings, cards and feeds are made. */
const rooms = ["app", "components", "story/format", "story/link", "story/publish"];
/** What editors alone read, in English: findings, the fields of their files, what lies over a page in dev, the desk. */
const forEditors =
  /devOverlay|\/desk\/|\/(?:check\w*|read(?:Data|Csv|YamlRows)|schema|unknownName|makeRoom|readGround|format(?:Finding\w*|Annotation|Published|List))\.tsx?$/;
const files = rooms
  .flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: "utf8" }).map((name) => join(room, name)),
  )
  .filter((file) => /(?<!\.d)\.tsx?$/.test(file) && !forEditors.test(file));

/** What reads like words and is none that a reader meets. */
const signs = [
  /^(?:Charis SIL|Noto Serif|Noto Naskh|Archivo Narrow|Heading)/, // faces
  /^ÀÂ/, // letters that a face is cut to
  /^\(?(?:prefers|max-height)|^: reduce|^0 solid$|^px|^xM|^color-mix|^h1, |^input, /, // what style sheets and selectors say
  /^<span foreground|^Bold$/, // what a drawn word is told to Pango in
  /^<iframe|loading="lazy"/, // code to paste
  /^(?:Organization|Point|Polygon|Claim|Note|Photo|Quote|Scene)$/, // schema.org, GeoJSON, the editor's tags
  /^(?:at rest|not kept|older kept|kept with clips)$/, // how an element stands
  /^(?:Range$|bytes\b)/, // how a player asks for a part, and is given it
  /^(?:claim|scene|picture|a scene with step|label)$/, // what an error of ours names, and a key
  /^There is no such (?:clip|file|picture)\.$/, // answers of a server in dev: no published file holds them
  /^to$/, // in claims.csv, whose words are data: docs/data.md
];

test("no words that a reader sees or hears stand outside the catalogue", () => {
  expect(files.length).toBeGreaterThan(200);
  const strays = files
    .flatMap((file) => wordsIn(join(root, file)).map(({ line, text }) => ({ file, line, text })))
    .filter(({ text }) => !signs.some((sign) => sign.test(text)));
  expect(strays.map(({ file, line, text }) => `${file}:${line} ${text}`)).toEqual([]);
});

test("what stands outside is found, in JSX, in what is read out and in strings", () => {
  const found = wordsIn(join(root, "tests/messages/strays.tsx")).map(({ text }) => text);
  expect(found).toEqual(["Read out", "Written here", "chosen", "by its condition", "of", "Alone", "in a call"]);
});

describe.each(others)("the catalogue %s", (language) => {
  const catalogue = catalogues[language];

  it("has every message and no other", () => {
    expect(Object.keys(catalogue).sort()).toEqual([...ids].sort());
  });

  it("asks for what the English message is given, and for nothing else", () => {
    const asked = (text: string) => argumentsOf(text).map(({ name, kind }) => `${name}: ${kind}`);
    const strays = ids.filter((id) => {
      const given = asked(catalogues.en[id]);
      return asked(catalogue[id]).some((one) => !given.includes(one));
    });
    expect(strays).toEqual([]);
  });

  it("leaves nothing out that it is given", () => {
    const names = (text: string) => argumentsOf(text).map(({ name }) => name);
    const strays = ids.filter((id) => {
      const used = names(catalogue[id]);
      return names(catalogues.en[id]).some((name) => !used.includes(name) && !spelt.has(id));
    });
    expect(strays).toEqual([]);
  });

  it("chooses between the same cases", () => {
    const cases = (text: string) =>
      argumentsOf(text).flatMap(({ name, select = [] }) => select.map((one) => `${name} ${one}`));
    const strays = ids.filter(
      (id) => !spelt.has(id) && cases(catalogue[id]).join() !== cases(catalogues.en[id]).join(),
    );
    expect(strays).toEqual([]);
  });

  it("has a form for every count that its language tells apart", () => {
    const rules = new Intl.PluralRules(language);
    const needed = new Set(Array.from({ length: 999 }, (_, index) => rules.select(index + 1)));
    const exact: Record<string, string> = { one: "=1", two: "=2" };
    const strays = ids.filter((id) => {
      const counts = /#|\{number\}/.test(catalogue[id]) ? argumentsOf(catalogue[id]) : [];
      return counts.some(
        ({ plural }) =>
          plural && [...needed].some((form) => !plural.includes(form) && !plural.includes(exact[form] ?? form)),
      );
    });
    expect(strays).toEqual([]);
  });

  it("is in its language: no words are left as they are in English", () => {
    const wordsOf = (text: string) => text.replace(/\{[^{}]*\}/g, "").match(/\p{L}{2,}/gu) ?? [];
    const left = ids.filter((id) => catalogue[id] === catalogues.en[id] && wordsOf(catalogue[id]).length > 1);
    expect(left).toEqual([]);
  });

  it("sets its signs as its language does", () => {
    const strays = ids.filter(
      (id) =>
        /["']|\.\.\.|“/.test(catalogue[id]) ||
        /^ | $| {2}/.test(catalogue[id].replace(/^ | $/g, (at) => (glue.has(id) ? "" : at))),
    );
    expect(strays).toEqual([]);
  });
});

/** Messages whose English form is only a pattern that another language spells out, or does without. */
const spelt = new Set<MessageId>(["figure.time", "day.of.month", "card.people", "routes.count"]);
/** What stands between words begins or ends with a space. */
const glue = new Set<MessageId>(["list.comma", "list.semicolon", "list.and", "calendar.with", "chapters.read"]);

it.each(Language.options)("every message of %s can be said, with one of everything and with many", (language) => {
  for (const id of ids) {
    for (const count of [0, 1, 2, 3, 11, 100, 12_000]) {
      const given = Object.fromEntries(
        argumentsOf(catalogues.en[id]).map((argument) => [argument.name, sample(argument, count)]),
      );
      const words = new IntlMessageFormat(catalogues[language][id], language).format(given);
      expect(words, id).toBeTypeOf("string");
      expect(words, id).not.toMatch(/[{}]|undefined/);
    }
  }
});

const sample = ({ kind, select }: Argument, count: number) => (kind === "number" ? count : (select?.[0] ?? "x"));

describe("French as it is set", () => {
  it("keeps high signs and quotation marks with their words", () => {
    expect(typeset("« a » ; b ? c ! d : e", "fr")).toBe("«\u202fa\u202f»\u202f; b\u202f? c\u202f! d\u00a0: e");
    const strays = ids.filter((id) =>
      /[^\u202f\s][;!?»]|«[^\u202f]|[^\u00a0\s]:(?![a-z])/.test(typeset(catalogues.fr[id], "fr").replace(/^;/, "")),
    );
    expect(strays).toEqual([]);
  });

  it("says numbers, hedges, hours and the first of a month as a newspaper does", () => {
    expect(formatFigure({ value: 12_500, qualifier: "about" }, "fr")).toBe("environ 12\u202f500");
    expect(formatFigure({ value: "07:30" }, "fr")).toBe("7\u00a0h\u00a030");
    expect(formatFigure({ value: { min: "07:00", max: "07:30" } }, "fr")).toBe("7\u00a0h à 7\u00a0h\u00a030");
    expect(formatAmount({ value: 170, qualifier: "more-than", unit: "personnes" }, "fr")).toBe("plus de 170");
    expect(formatAmount({ value: 10, qualifier: "at-least", unit: "assaillants" }, "fr")).toBe(
      "au moins 10 assaillants",
    );
    expect(formatDay("2015-11-01", "fr")).toBe("1er novembre 2015");
    expect(formatDay("2015-11-20", "fr")).toBe("20 novembre 2015");
    expect(sayIn("fr")("colon", { label: "À l’intérieur", words: "170" })).toBe("À l’intérieur\u00a0: 170");
  });
});

test("what is set into a text from right to left keeps its own direction", () => {
  expect(sayIn("ar")("picture.source", { speaker: "Ada Finch (mayor)" })).toBe("المصدر: \u2068Ada Finch (mayor)\u2069");
  expect(formatFigure({ value: 100, qualifier: "about" }, "ar")).toBe("نحو 100");
});

test("a language asks for its own plural and its own order", () => {
  expect(sayIn("ar")("chapter.minutes", { minutes: 2 })).toBe("دقيقتان.");
  expect(sayIn("ar")("chapter.minutes", { minutes: 4 })).toBe("4 دقائق.");
  expect(sayIn("es")("count.solid", { count: 1 })).toBe("1 marca llena");
  expect(sayIn("en")("chapter.minutes", { minutes: 1 })).toBe("1 minute.");
});

// What is given to a message is held by its type: these lines are the test.
() => {
  const say = sayIn("en");
  // @ts-expect-error: it is given nothing.
  say("skip", { words: "x" });
  // @ts-expect-error: it has to be given the minutes.
  say("chapter.minutes");
  // @ts-expect-error: minutes are a number.
  say("chapter.minutes", { minutes: "4" });
  // @ts-expect-error: within a choice, too.
  say("mark.tiles", { line: "hollow" });
  // @ts-expect-error: there is no such message.
  say("nothing" satisfies string as keyof Catalogue | "nothing");
};
