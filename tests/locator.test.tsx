import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { load } from "cheerio";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { locator } from "@/components/panels/locator";
import { drawOutlines } from "@/components/panels/locator/drawOutlines";
import { LocatorStill } from "@/components/panels/locator/LocatorStill";
import { LocatorYaml } from "@/components/panels/locator/schema";
import { type LocatorState, states } from "@/components/panels/locator/states";

const ISLAND = `
panel: locator
title: Where the ferry went
footer: "Outlines: Natural Earth."
countries: [Iceland, Faeroe Is.]
focus: Iceland
views:
  sea: { words: the North Atlantic, lon: [-26, -4], lat: [60, 68] }
  island: { words: Iceland, lon: [-25, -13], lat: [63, 67] }
places:
  iceland: { label: Iceland, at: [-18.5, 64.8] }
  faroes: { label: Faroes, at: [-5.8, 62.3] }
  strait: { label: the fishing ground, kind: region, at: [-13, 66.6], claims: [ground-named] }
  akureyri: { label: Akureyri, kind: town, at: [-18.1, 65.7], side: above, claims: [port-named] }
lines:
  crossing: { from: faroes, to: iceland, words: "reported crossing, no route given", at: [-25, 62.6], claims: [ferry-crossed] }
steps:
  sea: { view: sea, show: [iceland, faroes] }
  crossing:
    view: sea
    show: [iceland, faroes, strait]
    lines: [crossing]
    notes: [{ text: The harbour office speaks of one crossing, claims: [harbour-said] }]
    claims: [ferry-named]
  port: { view: island, show: [akureyri] }
`;
const BAMAKO = readFileSync("content/bamako-2015/scenes/where-in-mali.yaml", "utf8");

const read = (text: string): LocatorYaml => LocatorYaml.parse(parse(text));
const draw = (state: LocatorState) => load(renderToStaticMarkup(<LocatorStill state={state} />));

describe.each([
  ["a small scene", ISLAND],
  ["where-in-mali of Bamako", BAMAKO],
])("%s", (_, text) => {
  const scene = read(text);
  const all = states(scene);
  const steps = [...all.values()];
  const { rows, columns } = locator.table(all);

  it("has nothing for its editor to repair", () => {
    expect(locator.check(scene, new Map())).toEqual([]);
  });

  it("names the same places in the drawing, the sentence and the table, and no others", () => {
    expect(rows).toHaveLength(steps.length);
    for (const [index, state] of steps.entries()) {
      const $ = draw(state);
      const drawn = $("div:not([data-unseen]) > [data-part^='place:']").toArray();
      expect(drawn.map((name) => $(name).text())).toEqual(state.labels.map(({ text }) => text));
      const sentence = locator.describe(state).replace(/Note: .*/, "");
      for (const { label } of Object.values(scene.places)) {
        const shown = state.labels.some(({ text }) => text === label);
        expect(rows[index]?.[2]?.split(", ").includes(label)).toBe(shown);
        if (shown) expect(sentence).toContain(label);
      }
      expect(sentence).toContain(state.view.words);
      expect(rows[index]?.[1]).toBe(state.view.words);
    }
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });

  it("says in all three what a line stands for, and every note of the step", () => {
    for (const [index, state] of steps.entries()) {
      const $ = draw(state);
      const written = Object.values(scene.steps)[index];
      const words = [
        ...(written?.lines ?? []).map((line) => scene.lines[line]?.words ?? "no such line"),
        ...(written?.notes ?? []).map((note) => note.text),
      ];
      expect(
        $("div:not([data-unseen]) > [data-part$=':words'], [data-part^='note:']")
          .toArray()
          .map((part) => $(part).text()),
      ).toEqual(words);
      for (const one of words) {
        expect(locator.describe(state)).toContain(one);
        expect(rows[index]?.[3]).toContain(one);
      }
    }
  });

  it("draws one map, of which each still shows its piece, so that it only has to be moved", () => {
    const maps = steps.map((state) => draw(state)("[data-part=map]").parent().html() ?? "");
    expect(new Set(maps).size).toBe(1);
    expect(new Set(steps.map((state) => draw(state)("svg").attr("viewBox"))).size).toBe(
      new Set(Object.values(scene.steps).map(({ view }) => view)).size,
    );
  });

  it("holds in its map what a low or a high stage shows beyond the view", () => {
    for (const { map, view } of steps) {
      expect(view.x - (view.height * 3) / 2).toBeGreaterThanOrEqual(map.frame.left - 1);
      expect(view.x + (view.height * 3) / 2).toBeLessThanOrEqual(map.frame.right + 1);
      expect(view.y - view.width / 1.8).toBeGreaterThanOrEqual(map.frame.top - 1);
      expect(view.y + view.width / 1.8).toBeLessThanOrEqual(map.frame.bottom + 1);
    }
  });

  it("weighs little: the outlines at most 8 KB, all stills of a page at most 12", () => {
    const [first, ...others] = steps.map((state) => renderToStaticMarkup(<LocatorStill state={state} />));
    const { land, borders, focus } = drawOutlines((steps[0] as LocatorState).map);
    const rest = others.map((html) => html.replace(/<defs>.*<\/defs>/s, ""));
    expect(gzipSync(land + borders + focus).length).toBeLessThan(8000);
    expect(gzipSync([first, ...rest].join("")).length).toBeLessThan(12000);
  });

  it("gives a thing the same markup wherever it stands, and a name of its own", () => {
    const looks = new Map<string, string>();
    for (const state of steps) {
      const $ = draw(state);
      const names = $("[data-part]")
        .toArray()
        .map((part) => $(part).attr("data-part") ?? "");
      expect(new Set(names).size).toBe(names.length);
      expect($("[data-part] [data-part]").length).toBe(0);
      for (const name of names.filter((part) => part.startsWith("place:"))) {
        const look = $.html(`[data-part="${name}"]`);
        expect(looks.get(name) ?? look).toBe(look);
        looks.set(name, look);
      }
    }
  });

  it("has the names of the steps before and after in their places, unseen, so that they go with the map", () => {
    const parts = steps.map((state) => {
      const $ = draw(state);
      const names = (of: string) =>
        $(of)
          .toArray()
          .map((part) => $(part).attr("data-part"));
      return { all: names("[data-part^='place:'], [data-part^='line:']"), seen: names("div:not([data-unseen]) > *") };
    });
    for (const [index, { seen }] of parts.entries()) {
      const moving = seen.filter((part) => /^(place|line):/.test(part ?? ""));
      for (const neighbour of [parts[index - 1], parts[index + 1]]) {
        if (neighbour) expect(neighbour.all).toEqual(expect.arrayContaining(moving));
      }
    }
  });

  it("names a region by its name alone: nothing with an edge is drawn for it", () => {
    for (const state of steps) {
      const $ = draw(state);
      const { land, borders, focus } = drawOutlines(state.map);
      expect(
        $("path")
          .toArray()
          .map((path) => $(path).attr("d")),
      ).toEqual([land, borders, focus]);
    }
  });
});

describe("a small scene, step by step", () => {
  const scene = read(ISLAND);
  const all = states(scene);
  const say = (step: string) => locator.describe(all.get(step) as LocatorState);

  it("is told in words", () => {
    expect(say("sea")).toBe(
      "Map of the North Atlantic, Iceland outlined. Named: Iceland and Faroes. Outlines: Natural Earth.",
    );
    expect(say("crossing")).toBe(
      "Map of the North Atlantic, Iceland outlined. Named: Iceland and Faroes. In wide letters, without borders: the fishing ground. A dashed line from Faroes to Iceland: reported crossing, no route given. Note: The harbour office speaks of one crossing.",
    );
    expect(say("port")).toBe("Map of Iceland, Iceland outlined. Marked: Akureyri.");
  });

  it("lays the claims of what is shown to the steps that show it", () => {
    expect(locator.cites(scene).map(({ id, step }) => `${id} ${step}`)).toEqual([
      "ground-named crossing",
      "port-named port",
      "ferry-crossed crossing",
      "harbour-said crossing",
      "ferry-named crossing",
    ]);
  });

  it("draws a line from place to place, short of their names", () => {
    const [line] = all.get("crossing")?.lines ?? [];
    expect(line?.across).toBeLessThan(0);
    expect(line?.down).toBeLessThan(0);
    expect(line?.gap.from).toBeGreaterThan(0.5);
    expect(line?.gap.to).toBeGreaterThan(0.5);
  });

  it("gives the scale as a round distance, as long as it is there", () => {
    const { km, units } = (all.get("port") as LocatorState).scale;
    expect(km).toBe(50);
    expect(units / 60).toBeCloseTo(50 / (111.32 * Math.cos((65 * Math.PI) / 180)));
  });
});

describe("what an editor is told", () => {
  const cases: [string, string, string, string[]][] = [
    [
      "a country that the outlines do not hold",
      "[Iceland, Faeroe Is.]",
      "[Icelnd, Atlantis]",
      [
        'countries.0 The outlines hold no country "Icelnd". Did you mean "Iceland"? write Iceland.',
        'countries.1 The outlines hold no country "Atlantis". use the English name that Natural Earth gives it.',
      ],
    ],
    [
      "a place outside the map",
      "at: [-18.5, 64.8]",
      "at: [18.5, 64.8]",
      [
        'steps.sea.show.0 "iceland", at longitude 18.5, latitude 64.8, lies outside the view "sea": longitudes -26 to -4, latitudes 60 to 68. widen the view, correct the place, or show it at another step.',
        'steps.crossing.show.0 "iceland", at longitude 18.5, latitude 64.8, lies outside the view "sea": longitudes -26 to -4, latitudes 60 to 68. widen the view, correct the place, or show it at another step.',
      ],
    ],
    [
      "an unknown place in a step",
      "show: [akureyri]",
      "show: [akureyi]",
      ['steps.port.show.0 There is no place "akureyi" in this scene. Did you mean "akureyri"? write akureyri.'],
    ],
    [
      "a place that no step shows",
      "show: [akureyri]",
      "show: []",
      ['places.akureyri No step shows "akureyri". name it under a step\'s show, or remove it.'],
    ],
    [
      "an unknown view",
      "view: island",
      "view: harbour",
      [
        'steps.port.view There is no view "harbour" in this scene. add "harbour" under views:, or use one of sea, island.',
      ],
    ],
    [
      "a line from nowhere",
      "{ from: faroes",
      "{ from: faeroes",
      ['lines.crossing.from There is no place "faeroes" in this scene. Did you mean "faroes"? write faroes.'],
    ],
    [
      "a line that goes nowhere",
      "to: iceland",
      "to: faroes",
      ['lines.crossing.to The line "crossing" ends where it begins, in "faroes". name the place it leads to.'],
    ],
    [
      "a region that nobody speaks of",
      ", claims: [ground-named]",
      "",
      [
        'places.strait The region "strait" names no claim, so nothing says why it is on the map. add claims: with the claims that speak of it.',
      ],
    ],
    [
      "a view with its edges the wrong way round",
      "lon: [-25, -13]",
      "lon: [-13, -25]",
      [
        'views.island.lon The view "island" has its west edge at -13 and its east edge at -25, so there is nothing between them. write the west edge first, and at least half a degree to the east edge.',
      ],
    ],
    [
      "names one over another",
      "at: [-13, 66.6]",
      "at: [-17, 65]",
      [
        'steps.crossing.show.2 On a phone "the fishing ground" lies over "Iceland". move one of them, or show one of them at another step.',
      ],
    ],
    [
      "a name cut off at the edge",
      "at: [-18.1, 65.7]",
      "at: [-18.1, 66.98]",
      [
        'steps.port.show.0 "Akureyri" does not fit into the view on a phone: its end is cut off. move it towards the middle, shorten it, or widen the view.',
      ],
    ],
    [
      "the same place twice",
      "show: [akureyri]",
      "show: [akureyri, akureyri]",
      ['steps.port.show.1 This step shows "akureyri" twice. remove one of the two.'],
    ],
    [
      "notes that do not fit",
      "{ text: The harbour office speaks of one crossing, claims: [harbour-said] }",
      ["one", "two", "three", "four"].map((n) => `{ text: Note ${n}, claims: [harbour-said] }`).join(", "),
      [
        "steps.crossing.notes The notes of this step take 4 lines on a phone; 3 fit under the map. shorten them, or move words into the step's text.",
      ],
    ],
  ];

  it.each(cases)("of %s", (_, right, wrong, told) => {
    expect(ISLAND).toContain(right);
    const points = locator.check(read(ISLAND.replace(right, wrong)), new Map());
    expect(points.map(({ path, problem, fix }) => `${path.join(".")} ${problem} ${fix}`)).toEqual(told);
  });

  it.each([
    ["a line without claims", ", claims: [ferry-crossed]", "", "lines.crossing.claims"],
    ["a step without a view", "{ view: island, show", "{ show", "steps.port.view"],
    ["a label too long", "label: Faroes", "label: The eighteen islands of the Faroes", "places.faroes.label"],
    ["a longitude that is none", "at: [-5.8, 62.3]", "at: [-700, 62.3]", "places.faroes.at.0"],
    ["a latitude beyond the map", "at: [-5.8, 62.3]", "at: [-7, 89]", "places.faroes.at.1"],
  ])("of %s, at its place", (_, right, wrong, path) => {
    expect(ISLAND).toContain(right);
    const { error } = LocatorYaml.safeParse(parse(ISLAND.replace(right, wrong)));
    expect(error?.issues.map((issue) => issue.path.join("."))).toEqual([path]);
  });
});
