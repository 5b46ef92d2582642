import { load } from "cheerio";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { plan } from "@/components/panels/plan";
import type { PlanFile } from "@/components/panels/plan/PlanFile";
import type { PlanState } from "@/components/panels/plan/PlanState";
import { PlanStill } from "@/components/panels/plan/PlanStill";
import { readPlan } from "@/components/panels/plan/readPlan";
import { PlanYaml } from "@/components/panels/plan/schema";
import { toneOf } from "@/components/panels/plan/toneOf";
import type { Claim } from "@/story/model/claim";
import type { ClaimFacts, Facts } from "@/story/model/scene";

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="100 0 500 250">
  <style>.wall { fill: none; stroke: #000; stroke-width: 2 }</style>
  <path id="Shore" class="wall" d="M100 240H600"/>
  <g id="Quay" transform="translate(100 0)"><rect x="20" y="20" width="100" height="50" fill="#fff"/></g>
  <g id="Fleet"><g id="Boat_1"><path d="M300 200h40v10h-40z" fill="#c00"/></g><path d="M500 200h10v10z"/></g>
  <path id="Way in" d="M320 200C320 100 300 60 240 60" stroke="#f00" fill="none"/>
</svg>`;

const FERRY = `
panel: plan
title: The quay
file: quay.svg
credit: "Plan: the harbour office."
layers:
  quay: { layer: quay, words: the quay }
  boat: { layer: Boat 1, words: the boat, claims: [boat] }
  fleet: { layer: Fleet, words: the other boats }
paths:
  in: { path: Way in, words: round the mole, claims: [boat] }
labels:
  quay: { text: the quay, at: quay, side: right }
  boat: { text: the boat, claim: boat, who: a pilot, at: boat, side: below }
  aboard: { claim: aboard, counts: on board, who: the line, at: [420, 60] }
steps:
  out: { show: [quay, boat], labels: [quay] }
  in: { show: [quay, boat], move: { boat: in }, labels: [quay, boat], note: { text: Nobody saw it moor. } }
  moored: { show: [quay, boat, fleet], labels: [aboard] }
`;

const claims: Record<string, Partial<Omit<Claim, "topic">>> = {
  boat: { status: "disputed", assertedBy: "a pilot of the harbour" },
  aboard: { status: "superseded", value: 200, qualifier: "about", unit: "people", assertedBy: "the ferry line" },
};
const facts = (files: Facts["files"], tolls: string[] = []): Facts => ({
  claims: new Map(
    Object.entries(claims).map(([id, claim]) => [id, { ...(claim as Partial<ClaimFacts>), topic: "ferry" }]),
  ),
  pictures: new Map(),
  tolls,
  files,
});
const read = (text = FERRY): PlanYaml => PlanYaml.parse(parse(text));
const open = (svg: string) => readPlan(new TextEncoder().encode(svg));

let files: Map<string, PlanFile>;
let steps: Map<string, PlanState>;
beforeAll(async () => {
  const file = await open(SVG);
  if (file.is !== "drawing") throw new Error(`The plan of the test cannot be read: ${file.is}.`);
  files = new Map([["quay.svg", file]]);
  const claim = (id: string) => ({ ...claims[id], id }) as Claim;
  steps = plan.states(read(), { claim, pictures: new Map(), language: "en", files });
});
const stateOf = (step: string): PlanState => {
  const state = steps.get(step);
  if (!state) throw new Error(`There is no step ${step}.`);
  return state;
};
const draw = (step: string) => load(renderToStaticMarkup(<PlanStill state={stateOf(step)} />));
const told = (text: string, tolls?: string[]) =>
  plan.check(read(text), facts(files, tolls)).map(({ rule, path }) => `${rule} ${path.join(".")}`);

describe("a plan", () => {
  it("has nothing for its editor to repair", () => {
    expect(plan.check(read(), facts(files))).toEqual([]);
  });

  it("says the same in the drawing, the sentence and the table", () => {
    const { rows } = plan.table(steps, "en");
    for (const [index, [step, { labels, seen, note }]] of [...steps].entries()) {
      for (const { text, figure = "", counts, who } of labels)
        for (const said of [text, figure.replace(/^\D+/, ""), counts, who, note].filter((one) => one !== undefined)) {
          expect(draw(step).text()).toContain(said);
          expect(plan.describe(stateOf(step))).toContain(said);
          expect(rows[index]?.join(" ")).toContain(said);
        }
      for (const { words } of seen) expect(plan.describe(stateOf(step))).toContain(words);
    }
    expect(new Set(rows.map(([first]) => first)).size).toBe(steps.size);
  });

  it("tells a movement and its way in words, and gives what is written on it its speaker", () => {
    expect(plan.describe(stateOf("in"))).toBe(
      "Plan, with the quay and the boat. Moved: the boat (round the mole). Written on it: the quay; the boat: a pilot. What it says: disputed. Nobody saw it moor.",
    );
    expect(plan.describe(stateOf("moored"))).toContain("about 200 on board: the line. Outline: overtaken.");
    expect(plan.describe(stateOf("out"))).toContain("Plan: the harbour office.");
  });

  it("draws a layer without those in it that it names too, and no line along which layers move", () => {
    const { sheet } = stateOf("out");
    const count = (layer: string) => sheet.layers.find(({ id }) => id === layer)?.pieces.length;
    expect([sheet.ground.length, count("quay"), count("boat"), count("fleet")]).toEqual([1, 1, 1, 1]);
  });

  it("leaves a layer that has moved where its way ends, and lets it come by that way and go back by it", () => {
    const boat = (step: string) => stateOf(step).seen.find(({ layer }) => layer === "boat");
    expect(boat("out")?.by).toEqual({ x: 0, y: 0 });
    expect(boat("in")?.by).toEqual({ x: -160, y: -280 });
    expect(boat("moored")?.by).toEqual({ x: -160, y: -280 });
    expect(boat("in")?.came).toMatch(/^M160 280C.* 0 0$/);
    expect(boat("out")?.goes).toMatch(/^M0 0C.*-160-280$/);
    const [before, after] = [stateOf("out"), stateOf("in")].map(({ labels }) => labels.length);
    expect([before, after]).toEqual([1, 2]);
  });

  it("takes nothing of the file into the page but numbers and the site's colours", () => {
    const $ = draw("moored");
    const tags = new Set(
      $("svg *")
        .toArray()
        .map(({ tagName }) => tagName),
    );
    expect([...tags].sort()).toEqual(["defs", "g", "path", "use"]);
    const keys = new Set(
      $("svg path")
        .toArray()
        .flatMap(({ attribs }) => Object.keys(attribs)),
    );
    expect([...keys].sort()).toEqual(["class", "d", "style"]);
    expect($.html()).not.toMatch(/#c00|#f00|Boat_1|Fleet|Shore/);
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

  it("has a doubted figure hollow and its hedge plain, and rules off doubted words by an empty line", () => {
    expect(draw("moored")("b[data-doubt=superseded]").text()).toBe("200");
    expect(draw("in")("[data-said=hollow]").text()).toBe("the boat");
  });

  it("rests each step on the claims of what it shows", () => {
    const refs = plan.claimRefs(read()).map(({ id, step }) => `${step} ${id}`);
    expect(refs).toEqual(expect.arrayContaining(["out boat", "in boat", "moored aboard"]));
    expect(refs).not.toContain("out aboard");
  });
});

it("turns black to ink, white to the ground, and any other colour to the nearest of the site's", () => {
  expect(toneOf("#000000")).toEqual({ of: "ink", share: 10 });
  expect(toneOf("#ffffff")?.share).toBe(0);
  const named = ["#cc2200", "#f0d000", "#2e8b57", "#1e66cc", "#7030a0"].map((hex) => toneOf(hex)?.of);
  expect(named).toEqual(["ochre", "ochre", "teal", "indigo", "indigo"]);
});

describe("a file that an editor may have", () => {
  const leftOf = async (inside: string) => {
    const file = await open(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}<path d="M0 0H9"/></svg>`,
    );
    return file.is === "drawing" ? file.drawing.left : file;
  };

  it("of 3 MB, of no SVG, without a viewBox or a drawing", async () => {
    expect(await readPlan(new Uint8Array(3_000_000))).toEqual({ is: "too-large", kb: 3000 });
    expect(await readPlan(new Uint8Array([137, 80, 78, 71, 13, 10]))).toMatchObject({ is: "no-svg" });
    expect(await open("<svg><g></svg>")).toMatchObject({ is: "no-svg", line: 1 });
    expect(await open("<html><body/></html>")).toMatchObject({ is: "no-svg" });
    expect(await open(`<svg width="30px" height="20"/>`)).toEqual({ is: "no-view-box", size: "0 0 30 20" });
    expect(await open(`<svg width="3cm" height="2cm"/>`)).toEqual({ is: "no-view-box" });
    expect(await open(`<svg viewBox="0 0 9 9"><text>Hall</text></svg>`)).toEqual({ is: "empty" });
  });

  it("with letters, and with letters turned into outlines", async () => {
    expect(await leftOf("<text x='1'>Main <tspan>hall</tspan></text>")).toMatchObject({ words: ["Main hall"] });
    const letter = "M0 0C1 1 2 2 3 3Q1 1 0 0Z";
    expect(await leftOf(`<path id="Hall" d="${letter.repeat(4)}"/>`)).toMatchObject({ outlined: ["Hall"] });
    expect(await leftOf(`<path id="Hall" d="M0 0H9V9H0Z"/>`)).toMatchObject({ outlined: [] });
  });

  it("with what could run or ask another host", async () => {
    const left = await leftOf(
      `<script>1</script><g onload="x()"/><a href="https://a.example"><path d="M0 0H1"/></a><image href="data:image/png;base64,xx"/><use href="https://a.example/b.svg#c"/>`,
    );
    expect(left).toMatchObject({
      kinds: ["script", "handler", "link"],
      images: [""],
    });
  });

  it("drawn with shapes, copies and a transform: all of it lies in one plane", async () => {
    const file = await open(
      `<svg viewBox="0 0 100 100"><defs><circle id="c" r="10"/></defs><g transform="translate(50 0) scale(2)"><use href="#c" x="5" y="5"/><rect x="1" y="1" width="8" height="4" rx="2"/></g></svg>`,
    );
    const boxes = file.is === "drawing" ? file.drawing.pieces.map(({ box }) => Object.values(box).map(Math.round)) : [];
    expect(boxes).toEqual([
      [400, -100, 800, 300],
      [520, 20, 680, 100],
    ]);
  });

  it("too heavy for a page", async () => {
    const lines = Array.from({ length: 9000 }, (_, index) => `L${(index * 7919) % 997} ${(index * 104729) % 991}.5`);
    const file = await open(
      `<svg viewBox="0 0 1000 1000"><path fill="none" stroke="#000" d="M0 0${lines.join("")}"/></svg>`,
    );
    const found = plan.check(
      read("panel: plan\ntitle: A\nfile: a.svg\ncredit: us\nsteps: { a: {} }"),
      facts(new Map([["a.svg", file]])),
    );
    expect(found.map(({ rule }) => rule)).toEqual(["plan-too-heavy"]);
  });
});

describe("what an editor is told", () => {
  const change = (from: string, to: string) => FERRY.replace(from, to);

  it("of labels that are cut off or lie over each other on a phone", () => {
    expect(told(change("at: [420, 60]", "at: [590, 60]"))).toEqual(["label-cut steps.moored.labels.0"]);
    expect(told(change("labels: [aboard] }", "labels: [aboard, quay] }").replace("[420, 60]", "[250, 50]"))).toEqual([
      "labels-overlap steps.moored.labels.1",
    ]);
  });

  it("of a figure that counts nothing, is none, or counts the dead", () => {
    expect(told(change("claim: aboard, counts: on board,", "claim: boat,"))).toEqual(["no-number labels.aboard.claim"]);
    expect(told(FERRY, ["ferry"])).toEqual(["toll-alone labels.aboard.claim"]);
  });

  it("of names that the scene does not have", () => {
    expect(told(change("show: [quay, boat], labels", "show: [quai, boat], labels"))).toContain(
      "plan-unknown steps.out.show.0",
    );
    expect(told(change("at: quay, side: right", "at: quai, side: right"))).toContain("plan-unknown labels.quay.at");
  });
});
