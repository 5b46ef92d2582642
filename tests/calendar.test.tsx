import { load } from "cheerio";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { calendar } from "@/components/panels/calendar";
import { CalendarStill } from "@/components/panels/calendar/CalendarStill";
import { cellsOf } from "@/components/panels/calendar/cellsOf";
import { spanOf } from "@/components/panels/calendar/dayWords";
import { CalendarYaml } from "@/components/panels/calendar/schema";
import { type CalendarState, toldIn } from "@/components/panels/calendar/states";
import type { Claim } from "@/story/model/claim";
import type { ClaimFacts } from "@/story/model/scene";

const FERRY = `
panel: calendar
title: What was said when
days:
  1932-03-05:
    line: { who: The ferry line, figure: aboard-200, text: on board, claims: [aboard-200] }
    mayor: { who: The mayor, words: “we wait”, in: in the Gazette, counted: true, claims: [mayor-waits] }
  1932-03-07:
    guard: { who: The coast guard, figure: [found-two, missing], counted: true, claims: [found-two] }
undated:
  label: No date given
  entries:
    lookout: { who: The lookout, figure: seen-9, claims: [seen-9] }
    mourning: { who: The town, text: three days of mourning, length: mourning-3, claims: [mourning-3] }
steps:
  first: { tell: [line] }
  words: { tell: [mayor] }
  seen: { tell: [lookout] }
  then: { tell: [guard, mourning] }
  end: { after: { until: 1934, reckoned: true, headline: Last day on record, words: No report } , note: { text: Nobody wrote more. } }
`;

const noon = { day: "1932-03-05", stated: true };
const written: Record<string, ClaimFacts> = {
  "aboard-200": { topic: "aboard", status: "disputed", value: 200, qualifier: "about", time: noon },
  "mayor-waits": { topic: "aboard", status: "reported" },
  "found-two": { topic: "aboard", status: "reported", value: 2 },
  missing: { topic: "aboard", status: "unverified", value: { min: 3, max: 4 } },
  "seen-9": { topic: "aboard", status: "superseded", value: 9, qualifier: "at-least" },
  "mourning-3": { topic: "aboard", status: "reported", value: 3 },
};
const facts = (changes: Record<string, Partial<ClaimFacts>> = {}) => ({
  claims: new Map(Object.entries(written).map(([id, claim]) => [id, { ...claim, ...changes[id] }])),
  pictures: new Map(),
});
const linked = {
  claim: (id: string) => ({ id, ...written[id] }) as unknown as Claim,
  pictures: new Map(),
  language: "en" as const,
};
const read = (text = FERRY) => CalendarYaml.parse(parse(text));
const all = calendar.states(read(), linked);
const at = (step: string): CalendarState => {
  const state = all.get(step);
  if (!state) throw new Error(`There is no step ${step}.`);
  return state;
};
const draw = (step: string) => load(renderToStaticMarkup(<CalendarStill state={at(step)} />));
const rulesOf = (text: string, changes?: Parameters<typeof facts>[0]) =>
  calendar.check(read(text), facts(changes)).map(({ rule }) => rule);

it("has nothing for its editor to repair", () => {
  expect(calendar.check(read(), facts())).toEqual([]);
});

describe("the days of a calendar", () => {
  it("are all from the first to the last, where a phone holds them", () => {
    expect(cellsOf(["1932-03-05", "1932-03-07"]).map(({ day }) => day)).toEqual([
      "1932-03-05",
      "1932-03-06",
      "1932-03-07",
    ]);
    expect(cellsOf(["1932-02-28", "1932-03-01"]).map(({ day }) => day)).toEqual([
      "1932-02-28",
      "1932-02-29",
      "1932-03-01",
    ]);
  });

  it("are those alone that have something to tell, where they lie far apart", () => {
    expect(cellsOf(["1932-03-05", "1932-03-06", "1932-04-01"])).toEqual([
      { day: "1932-03-05", gap: false },
      { day: "1932-03-06", gap: false },
      { day: "1932-04-01", gap: true },
    ]);
  });

  it("are framed from the step that tells of them, with a broken line while all of it was counted", () => {
    const frames = (step: string) =>
      draw(step)("[data-frame][data-part^='frame:']")
        .toArray()
        .map(({ attribs }) => [attribs["data-part"], attribs["data-frame"]]);
    expect(frames("first")).toEqual([["frame:1932-03-05", "printed"]]);
    expect(frames("then")).toEqual([
      ["frame:1932-03-05", "printed"],
      ["frame:1932-03-07", "counted"],
    ]);
  });
});

it("keeps what has been told of a day under it, as it was told", () => {
  expect(draw("words")("[data-part^='kept:']").length).toBe(0);
  expect(draw("then")("[data-part='kept:1932-03-05']").text()).toBe("about 200");
  expect(calendar.describe(at("then"))).toContain("Marked before: Saturday 5 March (about 200).");
});

it("keeps a figure without a date on the slip while more is told there, as it was told", () => {
  const kept = (step: string) => draw(step)("[data-part^='earlier:']");
  expect(["first", "words", "seen", "end"].map((step) => kept(step).length)).toEqual([0, 0, 0, 0]);
  expect(kept("then").text()).toBe("at least 9 The lookout");
  expect(kept("then").find("[data-hollow]").text()).toBe("at least 9");
  expect(calendar.describe(at("then"))).toContain("On the slip from before: The lookout (at least 9 (drawn hollow)).");
});

it("sets what is all a quotation before who said it, and any other text after", () => {
  const quoted = FERRY.replace("text: on board", "text: “all are on board”");
  const state = calendar.states(read(quoted), linked).get("first");
  if (!state) throw new Error("There is no such step.");
  const drawn = load(renderToStaticMarkup(<CalendarStill state={state} />));
  expect(drawn("[data-part='said:line']").text()).toBe("“all are on board”The ferry line");
  expect(draw("first")("[data-part='said:line']").text()).toBe("The ferry lineon board");
});

describe("a step", () => {
  it("says the same in the drawing, the sentence and the table", () => {
    const rows = new Map(calendar.table(all, "en").rows.map((row, index) => [[...all.keys()][index], row]));
    for (const [step, state] of all) {
      const drawn = draw(step).text();
      const [, row = "", note = ""] = rows.get(step) ?? [];
      const words = toldIn(state).flatMap((told) => [told.who, told.words, told.text, told.in]);
      const figures = toldIn(state).flatMap((told) => told.figures.map(({ text }) => text));
      for (const said of [...words, ...figures, state.after?.headline, state.after?.words].flatMap(
        (one) => one ?? [],
      )) {
        for (const text of [drawn, calendar.describe(state), row]) expect(text).toContain(said);
      }
      if (state.note) for (const text of [drawn, calendar.describe(state), note]) expect(text).toContain(state.note);
    }
  });

  it("draws a figure as an outline where its claim is disputed, with its hedge, and solid where it stands", () => {
    expect(draw("first")("[data-hollow]").text()).toBe("about 200");
    expect(draw("then")("[data-part='figure:guard'] > :not([data-hollow])").text()).toBe("2");
    expect(draw("then")("[data-part='figure:guard'] > [data-hollow]").text()).toBe(" with 3 or 4");
  });

  it("lays what bears no date on a slip, under no day, a leaf for each day that it lasted", () => {
    const $ = draw("then");
    expect($("[data-part='slip']").length).toBe(1);
    expect(
      $("[data-part='days:mourning'] path")
        .attr("d")
        ?.match(/M[^M]*M/g)?.length,
    ).toBe(3);
    expect(draw("first")("[data-part^='slip']").length).toBe(0);
  });

  it("draws the years after the last day empty, and the last with a broken line where it was counted", () => {
    const rows = draw("end")("[data-part^='months:']")
      .toArray()
      .map(({ attribs }) => [attribs["data-part"], attribs["data-frame"]]);
    expect(rows).toEqual([
      ["months:1932", "printed"],
      ["months:1933", "printed"],
      ["months:1934", "counted"],
    ]);
    expect(draw("end")("[data-part='span']").text()).toBe("5–7 March");
    expect(draw("end")("[data-part='box']").text()).toBe("A box: a month");
  });

  it("gives every part a name of its own, and puts none into another", () => {
    for (const step of all.keys()) {
      const $ = draw(step);
      const names = $("[data-part]")
        .toArray()
        .map(({ attribs }) => attribs["data-part"]);
      expect(new Set(names).size).toBe(names.length);
      expect($("[data-part] [data-part], a, button").length).toBe(0);
    }
  });
});

it("says days with their month once where it is one", () => {
  expect(spanOf(["1932-03-05", "1932-03-07"], "en")).toBe("5–7 March");
  expect(spanOf(["1932-02-28", "1932-03-01"], "en")).toBe("28 February to 1 March");
  expect(spanOf(["1932-03-05", "1932-03-05"], "en")).toBe("5 March");
});

describe("what an editor is told", () => {
  it("of a day that no claim of an entry gives", () => {
    expect(rulesOf(FERRY, { "aboard-200": { time: undefined } })).toEqual(["day-not-printed"]);
    expect(rulesOf(FERRY, { "aboard-200": { time: { ...noon, stated: false } } })).toEqual(["day-not-printed"]);
    expect(rulesOf(FERRY, { "aboard-200": { value: "1932-03-05" } })).toEqual([]);
  });

  it("of words in the largest type that are not alone", () => {
    expect(
      rulesOf(FERRY.replace("tell: [line]", "tell: [line, mayor]").replace("tell: [mayor]", "note: { text: x }")),
    ).toEqual(["words-not-alone"]);
  });

  it("of years that do not follow the calendar", () => {
    expect(rulesOf(FERRY.replace("until: 1934", "until: 1931"))).toEqual(["years-out-of-order"]);
  });

  it("of claims without a number, and of entries unknown, told twice or never", () => {
    expect(rulesOf(FERRY, { "aboard-200": { value: undefined } })).toContain("no-number");
    expect(rulesOf(FERRY, { "mourning-3": { value: "three" } })).toContain("no-number");
    expect(rulesOf(FERRY.replace("tell: [line]", "tell: [lien]"))).toContain("unknown-entry");
    expect(rulesOf(FERRY.replace("tell: [mayor]", "tell: [mayor, line]"))).toContain("entry-told-twice");
    expect(rulesOf(FERRY.replace("tell: [mayor]", "note: { text: x }"))).toEqual(["entry-never-told"]);
  });

  it("of days out of order, or without an entry", () => {
    expect(rulesOf(FERRY.replace("1932-03-07:", "1932-03-01:"))).toContain("day-out-of-order");
    expect(rulesOf(FERRY.replace("undated:", "  1932-03-09: {}\nundated:"))).toContain("day-without-entries");
  });
});
