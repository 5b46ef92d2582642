import { describe, expect, test } from "vitest";
import { figuresIn } from "@/story/check/figuresIn";
import { sentencesIn } from "@/story/check/sentencesIn";
import { withoutDay } from "@/story/check/withoutDay";
import { nearest } from "@/story/format/nearest";

const figures = (text: string) => figuresIn(text).map(({ text: found, value }) => [found, value]);

describe("figures of a text", () => {
  const told: [string, [string, number][]][] = [
    ["170 people", [["170", 170]]],
    [
      "1,200 and 10\u00a0000 and 2.5",
      [
        ["1,200", 1200],
        ["10\u00a0000", 10_000],
        ["2.5", 2.5],
      ],
    ],
    [
      "from 3–4, in 2013-2015",
      [
        ["3", 3],
        ["4", 4],
        ["2013", 2013],
        ["2015", 2015],
      ],
    ],
    [
      "1.3 million, 2 dozen",
      [
        ["1.3 million", 1_300_000],
        ["2 dozen", 24],
      ],
    ],
    [
      "Twelve of them, twenty-one, twenty one",
      [
        ["Twelve", 12],
        ["twenty-one", 21],
        ["twenty one", 21],
      ],
    ],
    ["one hundred and thirty", [["one hundred and thirty", 130]]],
    [
      "a hundred, a dozen, two-dozen, half a dozen",
      [
        ["a hundred", 100],
        ["a dozen", 12],
        ["two-dozen", 24],
        ["half a dozen", 6],
      ],
    ],
    [
      "between one hundred and two hundred",
      [
        ["one hundred", 100],
        ["two hundred", 200],
      ],
    ],
    [
      "two hundred and fifty thousand",
      [
        ["two hundred", 200],
        ["fifty thousand", 50_000],
      ],
    ],
    ["a thousand two hundred and six", [["a thousand two hundred and six", 1206]]],
    [
      "hundreds of thousands, dozens, half",
      [
        ["hundreds", Number.NaN],
        ["thousands", Number.NaN],
        ["dozens", Number.NaN],
        ["half", Number.NaN],
      ],
    ],
    ["a pair", [["pair", 2]]],
    [
      "a seven-storey hotel, an 18-hour siege, two-thirds",
      [
        ["seven", 7],
        ["18", 18],
        ["two", 2],
      ],
    ],
    [
      "the G5, ½ and COVID-19",
      [
        ["5", 5],
        ["½", Number.NaN],
        ["19", 19],
      ],
    ],
  ];
  test.each(told)("%s", (text, expected) => expect(figures(text)).toEqual(expected));

  test.each([
    "the first, second and third, the 20th, the 21st century, a 2nd floor",
    "the twenty-first, a fiftieth, the tenth, the hundredth, in their twenties",
    "one, no one, someone, halfway, often, a tenant, eightfold, weight, canine",
  ])("none in: %s", (text) => expect(figures(text)).toEqual([]));

  test("not even a long text of numbers takes long", () => {
    const start = performance.now();
    figuresIn("twenty-one hundred and a thousand ".repeat(5000));
    figuresIn("1,".repeat(50_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe("the day of the story is no figure", () => {
  const left = (text: string, date: string | undefined = "2015-11-20", language = "en") =>
    figures(withoutDay(text, date, language)).map(([found]) => found);
  test.each(["20 November 2015", "on 20 November", "November 20, 2015", "November 20", "in 2015", "by 2015."])(
    "%s",
    (text) => {
      expect(left(text)).toEqual([]);
    },
  );
  test("other days and years are", () => {
    expect(left("21 November 2015, 20 November 2016, 20 May, 2014, 12015, 2015.5")).toEqual([
      "21",
      "2016",
      "20",
      "2014",
      "12015",
      "2015.5",
    ]);
  });
  test("in French", () => expect(left("le 20 novembre 2015", "2015-11-20", "fr")).toEqual([]));
});

test("sentences end where they end", () => {
  const text = "Gen. Dacko spoke. “No more!” he said… The U.S. team left? Yes";
  expect(sentencesIn(text).map((one) => one.text)).toEqual([
    "Gen. Dacko spoke.",
    "“No more!”",
    "he said…",
    "The U.S. team left?",
    "Yes",
  ]);
});

test("a slip finds the word that was meant", () => {
  const known = ["Step", "Scene", "Claim"];
  expect(["Stpe", "step", "Clam", "Scean", "Chart", "x"].map((word) => nearest(word, known))).toEqual([
    "Step",
    "Step",
    "Claim",
    "Scene",
    undefined,
    undefined,
  ]);
});
