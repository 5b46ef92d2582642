import { load } from "cheerio";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { series } from "@/components/panels/series";
import type { SeriesState } from "@/components/panels/series/SeriesState";
import { SeriesStill } from "@/components/panels/series/SeriesStill";
import { scaleOf } from "@/components/panels/series/scaleOf";
import { SeriesYaml } from "@/components/panels/series/schema";
import type { Claim } from "@/story/model/claim";
import type { ClaimFacts } from "@/story/model/scene";

const FERRY = `
panel: series
title: How many ashore
reports:
  guard-1: { who: the guard }
  guard-17: { who: the guard }
  guard-33: { who: the guard }
  mayor-36: { who: the mayor }
  guard-30: { who: the guard, corrects: guard-33 }
undated:
  nurse-40: { who: a nurse }
steps:
  first: { tell: [guard-1] }
  more: { tell: [guard-17], note: { text: The boats went back. } }
  split: { tell: [guard-33, mayor-36] }
  apart: { tell: [nurse-40] }
  back: { tell: [guard-30] }
`;

type Given = Partial<Omit<Claim, "topic">>;
const at = (hour: string, more: Given): Given => ({
  time: { day: "2019-03-14", at: hour, stated: true },
  status: "reported",
  unit: "people",
  assertedBy: "the guard",
  ...more,
});
const claims: Record<string, Given> = {
  "guard-1": at("05:10", { value: 1 }),
  "guard-17": at("09:40", { value: 17 }),
  "guard-33": at("15:00", { value: 33, status: "superseded" }),
  "mayor-36": at("15:00", { value: 36, status: "disputed", qualifier: "about", assertedBy: "the mayor" }),
  "guard-30": at("16:20", { value: 30 }),
  "nurse-40": { value: 40, status: "unverified", unit: "people", assertedBy: "a nurse" },
};
const facts = (changes: Record<string, Partial<ClaimFacts>> = {}, tolls: string[] = []) => ({
  claims: new Map(
    Object.entries(claims).map(([id, claim]) => [
      id,
      { ...(claim as Partial<ClaimFacts>), topic: "ashore", ...changes[id] },
    ]),
  ),
  pictures: new Map(),
  tolls,
});
const linked = (changes: Record<string, Given> = {}) => ({
  claim: (id: string) => ({ ...claims[id], ...changes[id], id }) as Claim,
  pictures: new Map(),
  language: "en" as const,
});
const read = (text = FERRY): SeriesYaml => SeriesYaml.parse(parse(text));
const all = (text?: string, changes?: Record<string, Given>) => series.states(read(text), linked(changes));
const steps = all();
const stateOf = (step: string, states = steps): SeriesState => {
  const state = states.get(step);
  if (!state) throw new Error(`There is no step ${step}.`);
  return state;
};
const draw = (step: string, states = steps) =>
  load(renderToStaticMarkup(<SeriesStill state={stateOf(step, states)} />));
const marks = (step: string, row: string, states = steps) =>
  draw(
    step,
    states,
  )(`[data-part^="band:2019-03-14 ${row}:"]`)
    .toArray()
    .map(({ attribs, parent }) => {
      const count = attribs.d?.match(/a/g)?.length;
      return `${count} ${(parent as unknown as { attribs: Record<string, string> }).attribs["data-kind"]}`;
    });
const told = (text: string, ...given: Parameters<typeof facts>) =>
  series.check(read(text), facts(...given)).map(({ rule, path }) => `${rule} ${path.join(".")}`);
const swap = (from: string, to: string) => FERRY.replace(from, to);

describe("a series", () => {
  it("has nothing for its editor to repair", () => {
    expect(series.check(read(), facts())).toEqual([]);
  });

  it("says the same in the drawing, the sentence and the table", () => {
    const { rows } = series.table(steps, "en");
    for (const [index, [step, { rows: times, slip, notes }]] of [...steps].entries()) {
      const shown = times.filter(({ reports }) => reports.length > 0);
      const said = [...shown.flatMap(({ reports }) => reports), ...(slip?.reports ?? [])];
      const texts = [...shown.map(({ time }) => time), ...said.flatMap(({ figure, who }) => [figure, who]), ...notes];
      for (const text of texts) {
        expect(draw(step).text()).toContain(text);
        expect(series.describe(stateOf(step))).toContain(text);
        expect(rows[index]?.join(" ")).toContain(text);
      }
    }
    expect(new Set(rows.map(([first]) => first)).size).toBe(steps.size);
  });

  it("has a row of as many marks for each time, and keeps the place of those to come", () => {
    expect(marks("more", "05:10")).toEqual(["1 solid"]);
    expect(marks("more", "09:40")).toEqual(["17 solid"]);
    expect(marks("more", "15:00")).toEqual([]);
    expect(stateOf("first").rows.map(({ lines }) => lines)).toEqual(stateOf("back").rows.map(({ lines }) => lines));
  });

  it("names the day at the first row, and then the hour alone", () => {
    expect(stateOf("back").rows.map(({ time }) => time)).toEqual(["14 March, 5:10", "9:40", "15:00", "16:20"]);
    const next = { "guard-30": { time: { day: "2019-03-15", at: "16:20", stated: false } } };
    expect(stateOf("back", all(undefined, next)).rows.at(-1)?.time).toBe("15 March, 16:20, counted by us");
  });

  it("steps out from where the row above ends, and ends where its own marks do", () => {
    const { rows } = stateOf("more");
    expect(rows[0]?.joint).toBeUndefined();
    expect(rows[1]?.joint).toEqual({ of: ["guard-1"], pieces: [{ from: 1, to: 17, solid: true }], bent: false });
    expect(rows.map(({ on }) => on)).toEqual([["guard-1"], [], [], []]);
  });

  it("splits where reports of one time differ: a line for each, and no mark beyond what is beyond doubt is solid", () => {
    expect(marks("split", "15:00")).toEqual(["33 ring", "3 ring"]);
    expect(draw("split")("[data-part='line:guard-33'], [data-part='line:mayor-36']").length).toBe(2);
    const agreed = all(undefined, { "guard-33": { status: "disputed" }, "mayor-36": { qualifier: "exact" } });
    expect(marks("split", "15:00", agreed)).toEqual(["33 solid", "3 ring"]);
    expect(draw("split", agreed)("[data-part='line:guard-33']").attr("data-hollow")).toBeUndefined();
    expect(draw("split", agreed)("[data-part='line:mayor-36']").attr("data-hollow")).toBe("");
  });

  it("bends back to a correction from what it takes back alone, and nowhere else", () => {
    const { rows } = stateOf("back");
    expect(rows.map(({ joint }) => joint?.bent ?? false)).toEqual([false, false, false, true]);
    expect(rows.at(-1)?.joint?.of).toEqual(["guard-33"]);
    expect(draw("back")("[data-part='on:mayor-36']").length).toBe(0);
    expect(draw("back").text()).toContain("the guard, corrects 33");
    expect(draw("back").text()).toContain("Bent back: corrected.");
    expect(draw("split").text()).not.toContain("Bent");
    expect(marks("back", "16:20")).toEqual(["30 solid"]);
  });

  it("lets nothing stand that was taken back, even where somebody else agrees with a part of it", () => {
    const agreed = all(undefined, { "mayor-36": { qualifier: "exact" } });
    expect(marks("back", "15:00", agreed)).toEqual(["33 ring", "3 ring"]);
  });

  it("lays what has no time on a slip, in words that say how it stands, and without a mark", () => {
    expect(draw("apart")("[data-part='slip']").text()).toBe("No time given");
    expect(draw("apart")("[data-part='flag:nurse-40']").text()).toBe("40 a nurse; not verified");
    expect(draw("split")("[data-part='slip']").length).toBe(0);
  });

  it("only adds: what stands at a step stands in all that follow", () => {
    const names = [...steps.keys()].map((step) =>
      draw(step)("[data-part]:not([data-part^='note:'])")
        .toArray()
        .map((part) => part.attribs["data-part"]),
    );
    for (const [index, now] of names.entries()) expect(names[index + 1] ?? now).toEqual(expect.arrayContaining(now));
    expect(new Set([...steps.values()].map(series.group)).size).toBe(1);
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

  it("shows no numeral that no claim reports", () => {
    const known = /^(?:1|5|9|10|14|15|16|17|20|30|33|36|40|00)$/;
    for (const step of steps.keys())
      for (const label of draw(step)("p").toArray())
        for (const numeral of load(label).text().match(/\d+/g) ?? []) expect(numeral).toMatch(known);
  });

  it("names the claim of every step, and every text that a reader meets", () => {
    const refs = series.claimRefs(read()).map(({ id, step }) => `${step} ${id}`);
    expect(refs).toEqual(expect.arrayContaining(["first guard-1", "apart nurse-40", "back guard-30"]));
    const texts = series.shown(read()).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["How many ashore", "the mayor", "The boats went back."]));
  });
});

it("stands for a round number by each mark, so that the largest row fits a phone", () => {
  expect(scaleOf([1, 17, 33])).toEqual({ perMark: 1, across: 33 });
  expect(scaleOf([3])).toEqual({ perMark: 1, across: 24 });
  expect(scaleOf([41])).toEqual({ perMark: 2, across: 24 });
  expect(scaleOf([12_000])).toEqual({ perMark: 500, across: 24 });
  for (const value of [0, 40, 99, 100, 401, 999, 123_456]) expect(scaleOf([value]).across).toBeLessThanOrEqual(40);
  const many = all(undefined, { "mayor-36": { value: 3600 } });
  expect(series.describe(stateOf("split", many))).toContain("each 100 people");
});

describe("what an editor is told", () => {
  it("of reports that are not there, told twice or never, and of steps that tell nothing", () => {
    expect(told(swap("tell: [guard-17]", "tell: [guard-71]"))).toEqual(["unknown-report steps.more.tell.0"]);
    expect(told(swap("tell: [nurse-40]", "tell: [nurse-40, guard-1]"))).toEqual([
      "report-told-twice steps.apart.tell.1",
    ]);
    expect(told(swap("[guard-33, mayor-36]", "[guard-33]"))).toEqual(["report-never-told reports.mayor-36"]);
    expect(told(swap("apart: { tell: [nurse-40] }", "apart: {}"))).toEqual(["step-tells-nothing steps.apart"]);
  });

  it("of a report without a number or a time, and of one with a time among those without", () => {
    expect(told(FERRY, { "guard-1": { value: "a few" } })).toEqual(["no-number reports.guard-1"]);
    expect(told(FERRY, { "guard-1": { time: undefined } })).toEqual(["report-without-time reports.guard-1"]);
    const timed = { day: "2019-03-14", stated: true };
    expect(told(FERRY, { "nurse-40": { time: timed } })).toEqual(["undated-with-time undated.nurse-40"]);
  });

  it("of times out of order, and of a day whose hour nobody knows", () => {
    const late = { "guard-1": { time: { day: "2019-03-14", at: "10:00", stated: true } } };
    expect(told(FERRY, late)).toEqual(["time-out-of-order reports.guard-17"]);
    const vague = { "guard-1": { time: { day: "2019-03-14", stated: true } } };
    expect(told(FERRY, vague)).toContain("day-without-hour reports.guard-1");
  });

  it("of one report twice", () => {
    const again = { "mayor-36": { value: 33, assertedBy: "the guard" } };
    expect(told(FERRY, again)).toEqual(["same-report reports.mayor-36"]);
  });

  it("of a total that falls and takes nothing back, and of a correction of what stands or is not there", () => {
    expect(told(swap(", corrects: guard-33", ""))).toEqual(["falls-without-correction reports.guard-30"]);
    expect(told(swap("corrects: guard-33", "corrects: guard-3"))).toEqual([
      "corrects-no-report reports.guard-30.corrects",
    ]);
    expect(told(FERRY, { "guard-33": { status: "disputed" } })).toEqual([
      "correction-of-what-stands reports.guard-30.corrects",
    ]);
  });

  it("of units and topics that differ, and of the dead", () => {
    expect(told(FERRY, { "mayor-36": { unit: "boats" } })).toEqual(["other-quantity reports.mayor-36"]);
    expect(told(FERRY, { "mayor-36": { topic: "aboard" } })).toEqual(["other-quantity reports.mayor-36"]);
    expect(told(FERRY, {}, ["ashore"])).toEqual(["marks-for-tolls reports.guard-1"]);
  });

  it("that reports of one moment are for a count", () => {
    const text = `
panel: series
title: How many ashore
reports: { guard-33: { who: the guard }, mayor-36: { who: the mayor } }
steps: { split: { tell: [guard-33, mayor-36] } }
`;
    expect(told(text)).toEqual(["all-at-one-time reports"]);
  });

  it("of labels and rows for which a phone has no room", () => {
    const long = "the guard of the port, by radio, to the town";
    expect(
      told(swap("mayor-36: { who: the mayor }", `mayor-36: { who: "${long}", figure: thirty-six at the most }`)),
    ).toEqual(["label-too-wide reports.mayor-36.who"]);
    const wordy = FERRY.replaceAll("who: the guard }", `who: "${long}" }`);
    expect(told(wordy)).toEqual(["too-many-reports reports"]);
  });
});
