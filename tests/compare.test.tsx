import { load } from "cheerio";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { compare } from "@/components/panels/compare";
import { CompareStill } from "@/components/panels/compare/CompareStill";
import { CompareYaml } from "@/components/panels/compare/schema";
import { tellApart } from "@/components/panels/compare/tellApart";
import type { Claim } from "@/story/model/claim";
import type { Picture } from "@/story/model/picture";
import type { ClaimFacts, Facts, Linked } from "@/story/model/scene";

const quoted: Record<string, string> = {
  draft: "The bridge was closed in the morning.",
  print: "The bridge was closed at noon.",
  long: "The bridge was closed. ".repeat(12),
};
const picture = (id: string, width: number): Picture => ({
  ...{ id, alt: `The quay ${id}`, credit: `Photograph: ${id}`, licence: "CC BY 4.0", width, height: 100, claims: [] },
  ...{ files: [], fallback: { name: `${id}.webp`, format: "webp", width }, path: `pictures/${id}.jpg` },
});
const pictures = new Map(
  [picture("early", 160), picture("late", 160), picture("tall", 50)].map((one) => [one.id, one]),
);
const facts = {
  claims: new Map(Object.entries(quoted).map(([id, text]) => [id, { quote: { text } } as ClaimFacts])),
  pictures: new Map([...pictures].map(([id, { width, height }]) => [id, { scan: { width, height } }])),
  tolls: [],
} as unknown as Facts;
const linked = {
  language: "en",
  pictures,
  claim: (id: string) => ({ id, quote: { text: quoted[id] } }) as unknown as Claim,
} as unknown as Linked;

const scene = (step: object) => CompareYaml.parse({ panel: "compare", title: "Then and now", steps: { one: step } });
const photographs = (...ids: string[]) => ids.map((id) => ({ picture: id, label: id }));
const texts = (...ids: string[]) => ids.map((claim) => ({ claim, label: `the ${claim}` }));
const rulesOf = (step: object) => compare.check(scene(step), facts).map(({ rule, path }) => [rule, ...path].join(" "));
const stateOf = (step: object) => {
  const state = compare.states(scene(step), linked).get("one");
  if (!state) throw new Error("The step has no state.");
  return state;
};

describe("what is compared", () => {
  it("is found fault with where there is nothing to compare, and where one is another picture", () => {
    expect(rulesOf({ pictures: photographs("early", "late"), as: "slider" })).toEqual([]);
    expect(rulesOf({ texts: texts("draft", "print") })).toEqual([]);
    expect(rulesOf({})).toEqual(["compare-one-pair steps one"]);
    expect(rulesOf({ pictures: photographs("early", "late"), texts: texts("draft", "print") })).toEqual([
      "compare-one-pair steps one",
    ]);
    expect(rulesOf({ pictures: photographs("early", "early") })).toEqual(["compare-same steps one pictures 1 picture"]);
    expect(rulesOf({ pictures: photographs("early", "tall"), as: "slider" })).toEqual([
      "compare-proportions steps one as",
    ]);
    expect(rulesOf({ pictures: photographs("early", "tall") })).toEqual([]);
    expect(rulesOf({ texts: texts("draft", "long") })).toEqual(["compare-too-long steps one texts 1 claim"]);
    expect(rulesOf({ texts: texts("draft", "draft"), as: "slider" })).toEqual([
      "compare-same steps one texts 1",
      "compare-no-slider steps one as",
    ]);
  });

  it("marks of two texts what one of them has alone, and leaves every letter where it stands", () => {
    const { draft = "", print = "" } = quoted;
    const sides = tellApart(draft, print);
    expect(sides.map((side) => side.map(({ text }) => text).join(""))).toEqual([draft, print]);
    expect(sides.map((side) => side.filter(({ only }) => only).map(({ text }) => text.trim()))).toEqual([
      ["in the morning"],
      ["at noon"],
    ]);
  });

  it("does not mark a word that both have in the same order, wherever its neighbours moved", () => {
    const sides = tellApart("Paper lanterns only, lit.", "Paper and glass lanterns, lit.");
    expect(sides.map((side) => side.filter(({ only }) => only).map(({ text }) => text.trim()))).toEqual([
      ["only"],
      ["and glass"],
    ]);
  });

  it("is drawn, said and set in a row alike, with whose it is", () => {
    const state = stateOf({ texts: texts("draft", "print"), note: { text: "Both by the office" } });
    const still = load(renderToStaticMarkup(<CompareStill state={state} />)).text();
    const row = JSON.stringify(compare.table(new Map([["one", state]]), "en").rows);
    for (const words of [quoted.draft ?? "", quoted.print ?? "", "the draft", "the print", "Both by the office"])
      for (const place of [still, compare.describe(state), row]) expect(place).toContain(words);
    expect(compare.describe(state)).toContain("Only in the draft: “in the morning”");
    const shown = stateOf({ pictures: photographs("early", "late"), as: "slider" });
    const drawn = renderToStaticMarkup(<CompareStill state={shown} />);
    for (const words of ["early", "late", "Photograph: early", "Photograph: late"]) expect(drawn).toContain(words);
    for (const words of ["The quay early", "The quay late"]) expect(compare.describe(shown)).toContain(words);
  });

  it("lets the reader move an edge, and nothing else of its drawing be heard twice", () => {
    const state = stateOf({ pictures: photographs("early", "late"), as: "slider" });
    const $ = load(renderToStaticMarkup(<CompareStill state={state} />));
    expect($("[tabindex]").attr("aria-label")).toContain("early and late");
    expect(
      $("p, img, span")
        .toArray()
        .filter((one) => $(one).closest("[aria-hidden]").length === 0),
    ).toEqual([]);
  });
});
