import { load } from "cheerio";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { chart } from "@/components/panels/chart";
import { ChartCard } from "@/components/panels/chart/ChartCard";
import type { ChartState } from "@/components/panels/chart/ChartState";
import { ChartStill } from "@/components/panels/chart/ChartStill";
import { readData } from "@/components/panels/chart/readData";
import { ChartYaml } from "@/components/panels/chart/schema";
import type { Claim } from "@/story/model/claim";
import type { ClaimFacts } from "@/story/model/scene";
import { formatData } from "@/story/publish/dataFiles";

const WATER = `day,bridge,mill,low,high,by
2024-06-01,210,200,180,220,gauge
2024-06-02,220,,,,gauge
2024-06-03,,230,210,240,gauge
2024-06-04,260,240,220,250,school
2024-06-05,300,250,240,270,gauge
`;
const SCENE = `
panel: chart
title: Water in the river
kind: line
data: water.csv
along: day
unit: centimetres
said: { column: by, claims: { gauge: level-gauge, school: level-school } }
series:
  bridge: { label: bridge }
  mill: { label: mill, low: low, high: high }
steps:
  one: { show: [bridge] }
  both: { highlight: [mill], annotate: [{ at: 2024-06-05, series: bridge, says: the highest }] }
  cut: { scale: { from: 150, to: 320 } }
  tens: { scale: { from: 100, to: 1000, log: true }, note: { text: Who looks closely sees more. } }
  apart: { apart: true }
`;
const STREETS = `panel: chart
title: By street
kind: bar
data: streets.csv
along: street
unit: lanterns
series: { lit: { label: lit, claim: level-gauge } }
steps: { all: {}, some: { to: Row } }
`;

const claims: Record<string, Partial<Omit<Claim, "topic">>> = {
  "level-gauge": { status: "reported", assertedBy: "the gauge office", sources: [{ name: "The gauge book" }] as never },
  "level-school": { status: "unverified", assertedBy: "the school", sources: [{ name: "A class's diary" }] as never },
};
const bytes = (text: string) => new TextEncoder().encode(text);
const filesOf = async (text: string, name = "water.csv") => new Map([[name, await readData(bytes(text), name)]]);
const read = (text = SCENE): ChartYaml => ChartYaml.parse(parse(text));
const facts = async (data: string, name?: string) => ({
  claims: new Map(Object.entries(claims).map(([id, claim]) => [id, { ...claim, topic: "level" } as ClaimFacts])),
  pictures: new Map(),
  files: await filesOf(data, name),
});
const told = async (data: string, scene = SCENE, name?: string) =>
  chart
    .check(read(scene), await facts(data, name))
    .map(({ rule, path, cell, level }) =>
      [rule, cell ? `${cell.file}:${cell.line}:${cell.column}` : path.join("."), level].filter(Boolean).join(" "),
    );
const stepsOf = async (scene = SCENE, data = WATER, name?: string, language: "en" | "ar" = "en") =>
  chart.states(read(scene), {
    claim: (id) => ({ ...claims[id], id }) as Claim,
    pictures: new Map(),
    language,
    files: await filesOf(data, name),
  });
const stateOf = (states: Map<string, ChartState>, step: string) => {
  const state = states.get(step);
  if (!state) throw new Error(`There is no step ${step}.`);
  return state;
};
const draw = (state: ChartState) => load(renderToStaticMarkup(<ChartStill state={state} />));
const swap = (from: string, to: string, text = WATER) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

describe("a chart", async () => {
  const steps = await stepsOf();

  it("has nothing for its editor to repair", async () => {
    expect(await told(WATER)).toEqual([]);
    expect(await told("street,lit\nMill,3\nRow,\n", STREETS, "streets.csv")).toEqual([]);
  });

  it("says the same in the drawing, the sentence and the table", () => {
    const { rows, data } = chart.table(steps, "en");
    for (const [index, state] of [...steps.values()].entries()) {
      for (const note of state.notes) {
        expect(draw(state).text()).toContain(note);
        expect(chart.describe(state)).toContain(note);
        expect(rows[index]?.join(" ")).toContain(note);
      }
      for (const words of state.told) expect(chart.describe(state)).toContain(words);
    }
    expect(data?.rows).toHaveLength(5);
  });

  it("names each part once a still, and none within another", () => {
    for (const state of steps.values()) {
      const $ = draw(state);
      const names = $("[data-part]")
        .toArray()
        .map(({ attribs }) => attribs["data-part"]);
      expect(new Set(names).size).toBe(names.length);
      expect($("[data-part] [data-part]").length).toBe(0);
    }
  });

  it("draws a gap where a cell is empty: no line leads over it, and nothing is drawn as 0", () => {
    const paths = draw(stateOf(steps, "one"))('[data-part^="line:bridge"]').attr("d") ?? "";
    // Two days, a gap, and one day before what the school says.
    expect(paths.match(/M/g)).toHaveLength(2);
    expect(paths).not.toContain("NaN");
    expect(stateOf(steps, "one").notes.join(" ")).toContain("A gap: no figure.");
    expect(chart.describe(stateOf(steps, "one"))).toContain("1 gap without a figure");
  });

  it("dashes what rests on a claim in doubt, and says why", () => {
    expect(draw(stateOf(steps, "one"))('[data-part^="dashed:bridge"]').length).toBe(1);
    expect(stateOf(steps, "one").notes[0]).toBe("Hollow or dashed: not verified.");
  });

  it("says in words, on the drawing and in its sentence, that a scale is cut, goes by tens, or is another than before", () => {
    for (const [step, words] of [
      ["cut", "The scale begins at 150, not at 0."],
      ["cut", "Another scale than before: 150 to 320."],
      ["tens", "Each ruled line is ten times the one below."],
      ["apart", "Another scale than before: 0 to 300."],
    ] as const) {
      expect(draw(stateOf(steps, step)).text()).toContain(words);
      expect(chart.describe(stateOf(steps, step))).toContain(words);
    }
    expect(chart.describe(stateOf(steps, "both"))).not.toContain("scale");
  });

  it("names lines where they end, with their last values, and no two names lie over each other", () => {
    const { drawing } = stateOf(steps, "both");
    if (drawing.form !== "plots") throw new Error("These are lines.");
    const [bridge, mill] = drawing.plots[0]?.lines ?? [];
    expect([bridge?.figure, mill?.figure]).toEqual(["300", "250"]);
    expect(Math.abs((bridge?.labelAt ?? 0) - (mill?.labelAt ?? 0))).toBeGreaterThanOrEqual(0.239);
    expect(draw(stateOf(steps, "both"))('[data-part^="named:"]').text()).toBe("300 the highest");
  });

  it("says who speaks of what", () => {
    expect(stateOf(steps, "one").notes.join(" ")).toContain("By the gauge office and the school.");
  });

  it("hands out the table with speakers and sources, in a file that is no formula to anybody", () => {
    const { data } = chart.table(steps, "en");
    const lines = formatData(data ?? { columns: [], rows: [] }).split("\r\n");
    expect(lines[0]).toBe("\ufeffday,bridge,mill,low,high,by,Who said it,Source");
    expect(lines[4]).toBe("2024-06-04,260,240,220,250,school,the school,A class's diary");
    expect(formatData({ columns: ["a"], rows: [["=1+1"], ["-5"], ["-x"]] })).toBe("\ufeffa\r\n'=1+1\r\n-5\r\n'-x\r\n");
  });

  it("draws 2,000 points as one path, in less than a third of a page", async () => {
    const days = Array.from({ length: 2000 }, (_, day) => {
      const date = new Date(Date.UTC(2015, 0, 1 + day)).toISOString().slice(0, 10);
      return `${date},${Math.round(200 + 80 * Math.sin(day / 58) + ((day * 7919) % 37))}`;
    });
    const scene = SCENE.replace(/said:.*/, "").replace(
      /series:[\s\S]*/,
      "series: { bridge: { label: bridge, claim: level-gauge } }\nsteps: { all: {} }",
    );
    const many = await stepsOf(scene, ["day,bridge", ...days].join("\n"));
    const html = renderToStaticMarkup(<ChartStill state={stateOf(many, "all")} />);
    const { gzipSync } = await import("node:zlib");
    expect(load(html)("path").length).toBe(1);
    expect(gzipSync(html).length).toBeLessThan(10_000);
  });

  it("lays names in rows, says so where one has no figure, and draws nothing for it", async () => {
    const rows = stateOf(await stepsOf(STREETS, "street,lit\nMill,3\nRow,\n", "streets.csv"), "all");
    const $ = draw(rows);
    expect($('[data-part="row:Row:lit"]').text()).toContain("no figure");
    expect($('[data-part="bar:Mill:lit"]').length).toBe(1);
    expect($('[data-part="bar:Row:lit"]').length).toBe(0);
    expect(chart.card?.says(rows, "whole")).toBeUndefined();
  });

  it("begins bars at 0, also those of values below it", async () => {
    const states = await stepsOf(STREETS, "street,lit\nMill,3\nRow,-1\n", "streets.csv");
    const style = (row: string) => draw(stateOf(states, "all"))(`[data-part="bar:${row}:lit"]`).attr("style");
    expect(style("Mill")).toBe("--x:0.25;--wide:0.75");
    expect(style("Row")).toBe("--x:0;--wide:0.25");
  });

  it("stands on a card without a figure", () => {
    const state = stateOf(steps, "both");
    expect(chart.card?.says(state, "whole")?.figures).toEqual([]);
    const $ = load(renderToStaticMarkup(<ChartCard state={state} room={{ width: 1072, height: 300 }} />));
    expect($("text").length).toBe(0);
    expect($("path").length).toBeGreaterThan(2);
  });

  it("reads a YAML list as it reads CSV", async () => {
    const yaml = "- { day: 2024-06-01, bridge: 210 }\n- { day: 2024-06-02, bridge: '1,234' }\n- { day: 01/02/2015 }\n";
    const scene = swap("data: water.csv", "data: water.yaml", SCENE)
      .replace(/said:.*/, "")
      .replace(/series:[\s\S]*/, "series: { bridge: { label: bridge, claim: level-gauge } }\nsteps: { all: {} }");
    expect(await told(yaml, scene, "water.yaml")).toEqual([
      "not-a-day water.yaml:3:10",
      "not-a-number water.yaml:2:30",
    ]);
    expect(await told("day: 1", scene, "water.yaml")).toEqual(["data-not-read water.yaml:1:1"]);
  });
});

describe("an editor is told, with file, line and column, that", () => {
  it.each([
    ["cells are parted by semicolons", WATER.replaceAll(",", ";"), "data-not-read water.csv:1:4"],
    ["a quotation mark is not closed", swap("2024-06-02,220", '2024-06-02,"220'), "data-not-read water.csv:3:1"],
    ["a thousands comma makes a cell too many", swap("260,240", "1,260,240"), "data-not-read water.csv:5:30"],
    ["a row lacks cells", swap("300,250,240,270,gauge", "300"), "data-not-read water.csv:6:1"],
    ["there are no rows", "day,bridge,mill,low,high,by\n", "data-not-read water.csv:1:1"],
    ["two columns have one name", swap("bridge,mill", "bridge,bridge"), "data-not-read water.csv:1:12"],
    ["a date may be either of two", swap("2024-06-03", "01/02/2015"), "not-a-day water.csv:4:1"],
    ["a day is none", swap("2024-06-03", "2024-02-30"), "not-a-day water.csv:4:1"],
    ["a quoted number holds a comma", swap(",300,", ',"1,300",'), "not-a-number water.csv:6:12"],
    ["a row has no source", swap("250,school", "250,"), "row-without-source water.csv:5:28"],
    ["a source is misspelt", swap("250,school", "250,shcool"), "row-without-source water.csv:5:28"],
    ["a row stands there twice", swap("2024-06-03", "2024-06-02"), "row-twice water.csv:4:1"],
    ["a range is the wrong way round", swap("240,270", "270,240"), "range-out-of-order water.csv:6:20"],
    [
      "a column is not drawn",
      swap("by\n", "by,wind\n").replace(/(gauge|school)\n/g, "$1,1\n"),
      "unused-column water.csv:1:29 warning",
    ],
  ])("%s", async (_, data, finding) => {
    expect(await told(data)).toEqual([finding]);
  });

  it("but a byte order mark, Windows line ends and an empty last line are nothing to speak of", async () => {
    expect(await told(`\ufeff${WATER.replaceAll("\n", "\r\n")}\r\n`)).toEqual([]);
  });

  it("bytes are no UTF-8", async () => {
    const files = new Map([["water.csv", await readData(new Uint8Array([0xff, 0xfe, 0x64]), "water.csv")]]);
    expect(chart.check(read(), { ...(await facts(WATER)), files })[0]?.rule).toBe("data-not-read");
  });

  it.each([
    ["a column is not there", ["along: day", "along: dya"], "unknown-column along"],
    ["a series has no claim", [/said:.*\n/, ""], "series-without-claim series.bridge"],
    ["a range has one end", ["low: low, ", ""], "range-without-ends series.mill"],
    ["a series is not there", ["show: [bridge]", "show: [bridg]"], "unknown-series steps.one.show.0"],
    ["a row is not there", ["at: 2024-06-05", "at: 2024-06-09"], "unknown-row steps.both.annotate.0.at"],
    ["a point has no value", ["at: 2024-06-05", "at: 2024-06-03"], "nothing-to-name steps.both.annotate.0"],
    ["a scale leaves values out", ["to: 320", "to: 290"], "scale-cuts steps.cut.scale"],
    ["a bar is cut", ["kind: line", "kind: bar"], "scale-cuts steps.cut.scale"],
  ] as const)("%s", async (_, [from, to], finding) => {
    const scene = SCENE.replace(from, to);
    expect(scene).not.toBe(SCENE);
    expect((await told(WATER, scene))[0]).toBe(finding);
  });

  it("there are more series than can be named, or more rows than fit", async () => {
    const names = ["a", "b", "c", "d", "e"];
    const scene = SCENE.replace(/said:.*/, "").replace(
      /series:[\s\S]*/,
      `series:\n${names.map((name) => `  ${name}: { label: ${name}, claim: level-gauge }`).join("\n")}\nsteps: { all: {}, two: { apart: true } }`,
    );
    expect(await told(`day,${names}\n2024-06-01,1,2,3,4,5\n`, scene)).toEqual(["too-many-series steps.all"]);
    const streets = Array.from({ length: 8 }, (_, index) => `Row ${index},${index}`).join("\n");
    expect(await told(`street,lit\n${streets}\nRow,1\n`, STREETS, "streets.csv")).toEqual([
      "too-many-rows steps.all",
      "too-many-rows steps.some",
    ]);
    expect(await told("street,lit\nMill,1\nRow,1\n", STREETS.replace("bar", "line"), "streets.csv")).toContain(
      "names-have-no-line kind",
    );
  });
});
