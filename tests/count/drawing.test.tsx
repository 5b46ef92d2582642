import { load } from "cheerio";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { count } from "@/components/panels/count";
import type { CountState } from "@/components/panels/count/CountState";
import { CountStill } from "@/components/panels/count/CountStill";
import { countMarks } from "@/components/panels/count/countMarks";
import { edgePath } from "@/components/panels/ruled/edgePath";
import { fieldRows, marksPath } from "@/components/panels/ruled/marksPath";
import { ferryClaims, ferryYaml, readScene, stateOf, statesOf } from "./ferry";

const states = statesOf(readScene(ferryYaml), ferryClaims);
const steps = [...states];
const { rows } = count.table(states, "en");
const draw = (state: CountState) => load(renderToStaticMarkup(<CountStill state={state} />));
const circles = (path = "") => path.match(/a/g)?.length ?? 0;
const numerals = (text: string): string[] => text.match(/\d+/g) ?? [];

describe.each(steps)("step %s", (id, state) => {
  const $ = draw(state);
  const sentence = count.describe(state);
  const row = rows[[...states.keys()].indexOf(id)]?.join(" ") ?? "";

  it("draws a circle for each mark it tells of, of the kind it tells", () => {
    const drawn = (kind: string) =>
      $(`svg[data-kind=${kind}] path`)
        .toArray()
        .reduce((sum, path) => sum + circles($(path).attr("d")), 0);
    const { solid, rings } = countMarks(state.page);
    expect([drawn("solid"), drawn("ring")]).toEqual([solid, rings]);
    const cell = rows[[...states.keys()].indexOf(id)]?.[1] ?? "";
    const told = (kind: string) =>
      [...cell.matchAll(/([\d,]+) (solid|rings)/g)]
        .filter(([, , each]) => each === kind)
        .reduce((sum, [, marks]) => sum + Number(marks?.replace(",", "")), 0);
    expect([told("solid"), told("rings")]).toEqual([solid, rings]);
  });

  it("says the same figures and speakers in the drawing, the sentence and the row", () => {
    const labels = $("[data-part^='flag:'], [data-part^='say:'], [data-part^='against:']").toArray();
    expect(labels.length).toBeGreaterThan(0);
    for (const label of labels) {
      for (const run of $(label).find("b, span, em").toArray()) {
        const words = $(run).clone().children("em").remove().end().text().trim();
        expect(sentence).toContain(words);
        expect(row).toContain(words);
      }
    }
    for (const note of state.notes) expect(`${$.text()} ${sentence}`.split(note)).toHaveLength(3);
  });

  it("shows no numeral that the sentence does not", () => {
    const told = numerals(sentence);
    expect(numerals($("p").text()).filter((numeral) => !told.includes(numeral))).toEqual([]);
  });

  it("names every part once, and puts none in another", () => {
    const names = $("[data-part]")
      .toArray()
      .map((part) => $(part).attr("data-part"));
    expect(new Set(names).size).toBe(names.length);
    expect($("[data-part] [data-part]")).toHaveLength(0);
  });

  it("needs few nodes of SVG", () => {
    expect($("svg, path").length).toBeLessThanOrEqual(18);
  });
});

it("draws no mark where a sentence says that nobody is left, and none for the dead", () => {
  for (const id of ["over", "lost", "inquest"]) expect(draw(stateOf(states, id))("svg")).toHaveLength(0);
});

it("what stands on a page is drawn the same at the page's next step", () => {
  for (const [before, after] of [
    ["owners", "harbour"],
    ["landed", "later"],
  ] as const) {
    const $ = draw(stateOf(states, after));
    const first = draw(stateOf(states, before));
    for (const part of first("[data-part^='band:'], [data-part^='line:'], [data-part^='flag:']").toArray()) {
      const name = first(part).attr("data-part");
      expect($.html($(`[data-part='${name}']`)), name).toBe(first.html(part));
    }
  }
});

it("an outline is what is in doubt; the figure that stands and words are none", () => {
  const outlined = (id: string) =>
    draw(stateOf(states, id))("[data-outlined] b")
      .toArray()
      .map((figure) => draw(stateOf(states, id))(figure).text());
  expect(outlined("inquest")).toEqual(["3"]);
});

it("draws in a column where a smaller figure of another question falls among its marks, and whose it is", () => {
  const $ = draw(stateOf(states, "later"));
  const column = $("[data-part='against:aboard-25 in landed-30']").parent().parent();
  expect(
    column
      .find("path[data-part^='band:landed-30']")
      .toArray()
      .map((path) => circles($(path).attr("d"))),
  ).toEqual([25, 5]);
  expect(column.find("[data-part='line:aboard-25 in landed-30']").attr("data-hedge")).toBe("about");
  expect(column.find("[data-part^='against:']").text()).toBe("Aboard: about 25 a passenger");
  expect(draw(stateOf(states, "landed"))("[data-part^='against:']")).toHaveLength(0);
});

it("keeps one size of marks for a page, told and to come", () => {
  const size = (id: string) => /--wide:[^;"]*/.exec(draw(stateOf(states, id)).html())?.[0];
  expect(size("landed")).toBeDefined();
  expect(size("landed")).toBe(size("later"));
});

it("rules off each hedge with a line of its own shape", () => {
  const shapes = (["exact", "about", "up-to", "at-least", "more-than"] as const).map((hedge) => edgePath(hedge, 64));
  expect(new Set(shapes).size).toBe(5);
});

it("gives speakers who stop at one figure one line, and each a sample of his own", () => {
  const held = readScene(`
panel: count
title: Held
questions: { held: Held }
flags: { a: { who: A }, b: { who: B } }
steps: { both: { question: held, flags: [a, b] } }
`);
  const still = (hedge: "exact" | "about") => {
    const fact = { topic: "held", value: 5, status: "disputed" } as const;
    const claims = new Map([
      ["a", { ...fact, qualifier: "exact" as const }],
      ["b", { ...fact, qualifier: hedge }],
    ]);
    const $ = draw(stateOf(statesOf(held, claims), "both"));
    return $("i[data-hedge]")
      .toArray()
      .map((edge) => [$(edge).attr("data-part") ?? "sample", $(edge).attr("data-hedge")]);
  };
  expect(still("exact")).toEqual([["line:a", "exact"]]);
  expect(still("about")).toEqual([
    ["line:a", "exact"],
    ["sample", "exact"],
    ["sample", "about"],
  ]);
});

it("sets marks in rows from the left, the last as long as it must be", () => {
  const path = marksPath(5, fieldRows(3), true);
  expect(path.split("M").slice(1).map(circles)).toEqual([3, 2]);
});
