import { load } from "cheerio";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { words } from "@/components/panels/words";
import { WordsYaml } from "@/components/panels/words/schema";
import type { WordsState } from "@/components/panels/words/states";
import { WordsStill } from "@/components/panels/words/WordsStill";
import { wordsSize } from "@/components/panels/words/wordsSize";
import type { Claim } from "@/story/model/claim";
import type { ClaimFacts } from "@/story/model/scene";

const FERRY = `
panel: words
title: In their words
steps:
  fog: { quote: fog, who: "a pilot, on the radio" }
  half: { quote: fog, part: nothing for three hours, note: { text: Nobody else was asked. } }
  aboard: { figure: aboard, counts: on board }
  early: { figure: early }
  sum: { figure: sum, who: two lists }
  abroad: { quote: abroad }
`;

const claims: Record<string, Partial<Omit<Claim, "topic">>> = {
  fog: { status: "unverified", quote: { text: "We saw nothing for three hours.", speaker: "a pilot" } },
  aboard: { status: "reported", value: 200, qualifier: "about", assertedBy: "the ferry line" },
  early: { status: "superseded", value: 180, unit: "people", assertedBy: "the mayor" },
  sum: { status: "settled", value: 52, unit: "boats", ours: true },
  abroad: {
    status: "reported",
    quote: { text: "Nobody.", speaker: "a nurse", original: { text: "Personne.", language: "fr" } },
  },
};
const facts = (changes: Record<string, Partial<ClaimFacts>> = {}, tolls: string[] = []) => ({
  claims: new Map(
    Object.entries(claims).map(([id, claim]) => [
      id,
      { ...(claim as Partial<ClaimFacts>), topic: "ferry", ...changes[id] },
    ]),
  ),
  pictures: new Map(),
  tolls,
});
const linked = {
  claim: (id: string) => ({ ...claims[id], id }) as Claim,
  pictures: new Map(),
  language: "en" as const,
};
const read = (text = FERRY): WordsYaml => WordsYaml.parse(parse(text));
const steps = words.states(read(), linked);
const stateOf = (step: string): WordsState => {
  const state = steps.get(step);
  if (!state) throw new Error(`There is no step ${step}.`);
  return state;
};
const draw = (step: string) => load(renderToStaticMarkup(<WordsStill state={stateOf(step)} />));
const told = (text: string, ...given: Parameters<typeof facts>) =>
  words.check(read(text), facts(...given)).map(({ rule, path }) => `${rule} ${path.join(".")}`);

describe("a scene in words", () => {
  it("has nothing for its editor to repair", () => {
    expect(words.check(read(), facts())).toEqual([]);
  });

  it("says the same in the drawing, the sentence and the table", () => {
    const { rows } = words.table(steps, "en");
    for (const [index, [step, { saying, who, note }]] of [...steps].entries()) {
      const said = saying.kind === "quote" ? [saying.words] : [...saying.figure.split(/(?<=\D) /), saying.counts];
      for (const text of [...said, who, ...(note ? [note] : [])]) {
        expect(draw(step).text()).toContain(text);
        expect(words.describe(stateOf(step))).toContain(text);
        expect(rows[index]?.join(" ")).toContain(text);
      }
    }
    expect(new Set(rows.map(([first]) => first)).size).toBe(steps.size);
  });

  it("gives a speaker's words, or a part of them, between quotation marks, and signs with its speaker", () => {
    expect(words.describe(stateOf("fog"))).toBe(
      "“We saw nothing for three hours.”: a pilot, on the radio. What it says: not verified.",
    );
    expect(words.describe(stateOf("half"))).toBe(
      "“nothing for three hours”: a pilot. What it says: not verified. Note: Nobody else was asked.",
    );
  });

  it("says whose translation the words are", () => {
    expect(draw("abroad").text()).toContain("Our translation.");
    expect(draw("fog").text()).not.toContain("translation");
  });

  it("has what is in doubt hollow, and what a later figure has overtaken struck through besides", () => {
    expect(draw("aboard")("[data-doubt]").length).toBe(0);
    expect(draw("early")("[data-doubt=superseded] b").text()).toBe("180");
    expect(draw("early").text()).toContain("Outline: overtaken.");
    expect(draw("fog")("[data-hollow]").length).toBe(1);
    expect(draw("abroad")("[data-hollow]").length).toBe(0);
  });

  it("rules under a figure the line of its hedge, and explains it", () => {
    expect(draw("aboard")("[data-hedge]").attr("data-hedge")).toBe("about");
    expect(draw("aboard").text()).toContain("Wave: about.");
  });

  it("owns up to a sum of the story's own, however it is signed", () => {
    expect(stateOf("sum").who).toBe("two lists; our sum");
  });

  it("empties the stage between two sayings, and not between two parts of one", () => {
    const groups = [...steps.values()].map(words.group);
    expect(groups[0]).toBe(groups[1]);
    expect(new Set(groups).size).toBe(5);
  });

  it("gives every part a name of its own, puts none into another, and holds nothing that takes focus", () => {
    for (const step of steps.keys()) {
      const names = draw(step)("[data-part]")
        .toArray()
        .map((part) => part.attribs["data-part"]);
      expect(new Set(names).size).toBe(names.length);
      expect(draw(step)("[data-part] [data-part], a, button, [tabindex]").length).toBe(0);
    }
  });

  it("names the claim of every step, and every text that a reader meets", () => {
    expect(words.claimRefs(read()).map(({ id, step }) => `${step} ${id}`)).toContain("half fog");
    const texts = words.shown(read()).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["nothing for three hours", "on board", "Nobody else was asked."]));
  });
});

it("sets words the larger the fewer they are, and never a word wider than the stage", () => {
  const sizes = ["No.", "We saw nothing at all.", "We saw nothing for three hours. ".repeat(4)].map(wordsSize);
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(wordsSize("a".repeat(40)) * 40 * 0.5).toBeLessThan(100);
});

describe("what an editor is told", () => {
  const step = (yaml: string) => `panel: words\ntitle: Words\nsteps:\n  one: { ${yaml} }\n`;

  it("of a step that shows nothing, or two things", () => {
    expect(told(step("who: a pilot"))).toEqual(["one-saying steps.one"]);
    expect(told(step("quote: fog, figure: aboard"))).toEqual(["one-saying steps.one"]);
  });

  it("of words that nobody said, and of more than fit a phone", () => {
    expect(told(step("quote: aboard"))).toEqual(["no-words steps.one.quote"]);
    expect(told(step("quote: fog, part: we saw everything"))).toEqual(["part-not-said steps.one.part"]);
    const long = { fog: { quote: { text: "We saw nothing. ".repeat(10).trim(), speaker: "a pilot" } } };
    expect(told(step("quote: fog"), long)).toEqual(["words-too-long steps.one.quote"]);
    expect(told(step("quote: fog, part: we saw nothing"), long)).toEqual([]);
  });

  it("of a claim without a figure, and of a figure that counts nothing", () => {
    expect(told(step("figure: fog, counts: hours"))).toEqual(["no-number steps.one.figure"]);
    expect(told(step("figure: aboard"))).toEqual(["counts-nothing steps.one.figure"]);
  });

  it("of a toll that would stand alone", () => {
    expect(told(step("figure: early"), {}, ["ferry"])).toEqual(["toll-alone steps.one.figure"]);
  });

  it("of fields that nothing shows, and of a speaker longer than the room for one", () => {
    expect(told(step("quote: fog, counts: hours"))).toEqual(["words-unused steps.one.counts"]);
    expect(told(step("figure: early, part: of them"))).toEqual(["words-unused steps.one.part"]);
    const long = { early: { assertedBy: `the mayor of ${"a town and ".repeat(6)}a port` } };
    expect(told(step("figure: early"), long)).toEqual(["speaker-too-long steps.one.figure"]);
    expect(told(step("figure: early, who: the mayor"), long)).toEqual([]);
  });
});
