import { describe, expect, test } from "vitest";
import { nearest } from "@/story/format/nearest";
import { grammarOf } from "@/story/language/grammarOf";

const { figuresIn, sentencesIn } = grammarOf("en");

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
      "a third of them, one-quarter of it, twice, tenfold, halved",
      [
        ["a third", Number.NaN],
        ["one-quarter", Number.NaN],
        ["twice", 2],
        ["tenfold", Number.NaN],
        ["halved", Number.NaN],
      ],
    ],
    [
      "10k, 2bn, 1.5 trillion, a couple, tens of thousands, １７０",
      [
        ["10k", 10_000],
        ["2bn", 2e9],
        ["1.5 trillion", 1.5e12],
        ["couple", 2],
        ["tens", Number.NaN],
        ["thousands", Number.NaN],
        ["１７０", 170],
      ],
    ],
    [
      "Zero hours. Nobody was hurt, no one had been killed, no guests died; there were no casualties.",
      [
        ["Zero", 0],
        ["Nobody was hurt", 0],
        ["no one had been killed", 0],
        ["no guests died", 0],
        ["no casualties", 0],
      ],
    ],
    [
      "No hostages; no other guests, nobody came, no one was held, none of them had been freed, not one person.",
      [
        ["No hostages", 0],
        ["no other guests", 0],
        ["nobody came", 0],
        ["no one was held", 0],
        ["none of them had been freed", 0],
        ["not one person", 0],
      ],
    ],
    [
      "Not a single guest, no-one was inside, neither was shot; not one of the twelve was released, none of the five men left.",
      [
        ["Not a single guest", 0],
        ["no-one was inside", 0],
        ["neither was shot", 0],
        ["not one", 0],
        ["twelve", 12],
        ["none", 0],
        ["five", 5],
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
    "one, no one, someone, halfway, often, a tenant, weight, canine, both, a quarter near the river, none of them says",
    "no source tells, nobody knows, no one says, nobody was named, none of our texts came to that, neither is quoted",
    "no guests are named, no witness spoke, no hostages’ names, not one of the reports says so, he was not one of them",
    "it names nobody else, none of the claims was verified, no word came, no doubt remained, no one took responsibility",
    "not one route but many, not a single source has it, nobody counted them, nobody draws that card",
  ])("none in: %s", (text) => expect(figures(text)).toEqual([]));

  test("not even a long text of numbers takes long", () => {
    // What this process did itself, s, which no other work on the machine adds to.
    const start = process.cpuUsage();
    figuresIn("twenty-one hundred and a thousand ".repeat(5000));
    figuresIn("1,".repeat(50_000));
    figuresIn("none of the not one of has been was ".repeat(5000));
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
  });
});

describe("the day of the story is no figure", () => {
  const left = (text: string, date: string | undefined = "2015-11-20") =>
    grammarOf("en")
      .figuresIn(grammarOf("en").withoutDay(text, date))
      .map((figure) => figure.text);
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
