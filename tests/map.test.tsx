import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { load } from "cheerio";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { map } from "@/components/panels/map";
import { boxOf } from "@/components/panels/map/checkFit";
import { drawArea, drawOutlines } from "@/components/panels/map/drawOutlines";
import { namesOf } from "@/components/panels/map/geography";
import { MapStill } from "@/components/panels/map/MapStill";
import type { Box, Spot } from "@/components/panels/map/projection";
import { readGround } from "@/components/panels/map/readGround";
import { MapYaml } from "@/components/panels/map/schema";
import { type MapState, states } from "@/components/panels/map/states";
import { formatList } from "@/story/format/formatList";
import type { Claim } from "@/story/model/claim";

const FERRY = `
panel: map
title: Where the ferry went
footer: "Outlines: Natural Earth."
countries: [Mali, Niger]
focus: Mali
rivers: [Niger]
views:
  far: { words: West Africa, lon: [-17, 12], lat: [7, 26] }
  near: { words: the middle of Mali, lon: [-8.8, -0.6], lat: [10.9, 16.8] }
places:
  mali: { label: Mali, at: [-2, 19] }
  niger: { label: Niger, at: [9, 17.5] }
  river: { label: the Niger, kind: river, at: [-7, 14.2] }
  desert: { label: the desert, kind: region, at: [-6, 23], claims: [desert-named] }
  mopti: { label: Mopti region, kind: region, area: Mopti, at: [-2.8, 14.8], claims: [region-named] }
  landing: { label: Landing, kind: town, at: [-8, 12.65], side: right, claims: [landing-named] }
steps:
  far: { view: far, show: [mali, niger, desert] }
  same:
    view: far
    show: [mali, landing]
    note: { text: "The harbour office speaks of one crossing", claims: [harbour-said] }
    claims: [ferry-named]
  near: { view: near, show: [river, mopti, landing] }
  corner: { view: near, show: [mopti], locator: landing }
`;

const read = (text: string): MapYaml => MapYaml.parse(parse(text));
const draw = (state: MapState) => load(renderToStaticMarkup(<MapStill state={state} />));

const scene = read(FERRY);
const all = states(scene, { language: "en" });
const steps = [...all.values()];
const at = (step: string) => all.get(step) as MapState;

describe("a map, at each of its steps", () => {
  const { rows, columns } = map.table(all, "en");

  it("has nothing for its editor to repair", () => {
    expect(map.check(scene, { claims: new Map(), pictures: new Map() })).toEqual([]);
  });

  it("calls the country that stands out as the page's language does, and sets its name apart", () => {
    const algeria = FERRY.replace("focus: Mali", "focus: Algeria").replace("label: Mali,", "label: Algérie,");
    const state = states(read(algeria), { language: "fr" }).get("far") as MapState;
    expect(map.describe(state)).toContain("en évidence : Algérie".replace(" :", "\u00a0:"));
    expect(map.describe(state)).not.toContain("Algeria");
    expect(draw(state)("[data-focus]").text()).toBe("Algérie");
  });

  it("names the same places in the drawing, the sentence and the table, and no others", () => {
    expect(rows).toHaveLength(steps.length);
    for (const [index, state] of steps.entries()) {
      const $ = draw(state);
      const drawn = $("[data-part^='place:']").toArray();
      expect(drawn.map((name) => $(name).text())).toEqual(state.labels.map(({ text }) => text));
      for (const { text } of state.labels) expect(map.describe(state)).toContain(text);
      const corner = state.locator ? [`${state.locator.town}, in the corner`] : [];
      expect(rows[index]?.[2]).toBe([...state.labels.map(({ text }) => text), ...corner].join(", "));
      expect(map.describe(state)).toContain(state.view.words);
      expect(rows[index]?.[1]).toBe(state.view.words);
    }
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });

  it("says a step's note in all three", () => {
    const note = "The harbour office speaks of one crossing";
    expect(draw(at("same")).text()).toContain(note);
    expect(map.describe(at("same"))).toContain(note);
    expect(rows[1]?.[3]).toContain(note);
    expect(draw(at("far")).text()).not.toContain(note);
  });

  it("draws one plate, which from step to step is only moved", () => {
    const plates = steps.map((state) => draw(state)("[data-part=map]").html());
    expect(new Set(plates).size).toBe(1);
    const places = steps.map((state) => draw(state)("[data-part=map]").attr("style"));
    expect(places[1]).toBe(places[0]);
    expect(places[2]).not.toBe(places[0]);
  });

  it("holds in its plate what a low or a high stage shows beyond the view", () => {
    for (const { map: plate, view } of steps) {
      expect(view.x - (view.height * 3) / 2).toBeGreaterThanOrEqual(plate.frame.left - 1);
      expect(view.x + (view.height * 3) / 2).toBeLessThanOrEqual(plate.frame.right + 1);
      expect(view.y - view.width / 1.8).toBeGreaterThanOrEqual(plate.frame.top - 1);
      expect(view.y + view.width / 1.8).toBeLessThanOrEqual(plate.frame.bottom + 1);
    }
  });

  it("weighs little: few shapes, and outlines of at most 9 KB", () => {
    for (const state of steps) expect(draw(state)("svg *").length).toBeLessThanOrEqual(40);
    const { land, borders, focus, rivers } = drawOutlines(at("far").map);
    expect(gzipSync(land + borders + focus + rivers).length).toBeLessThan(9000);
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

  it("shows the land of a region that names its area, and draws nothing for one that does not", () => {
    const paths = (step: string) => draw(at(step))("[data-part^='area:'] path").toArray().length;
    expect(draw(at("near"))("[data-part='area:Mopti'] path").first().attr("d")).toBe(drawArea("Mopti", at("near").map));
    expect(paths("far")).toBe(0);
  });
});

it("frames in the corner what is in view in the whole country, and marks and names a town there", () => {
  const $ = draw(at("corner"));
  expect($("[data-part='locator:Landing']").text()).toBe("Landing");
  const box = ($("[data-part='locator:Landing'] svg").attr("viewBox") ?? "").split(" ").map(Number);
  const [left = 0, top = 0, width = 0, height = 0] = box;
  expect($("[data-part='locator:Landing'] rect").last().attr("fill")).toBe("currentColor");
  const { around } = drawOutlines(at("corner").map);
  for (const rect of $("[data-part='locator:Landing'] rect").toArray()) {
    const [x = 0, y = 0, across = 0, down = 0] = ["x", "y", "width", "height"].map((side) =>
      Number(rect.attribs[side]),
    );
    expect([x >= left, y >= top, x + across <= left + width, y + down <= top + height]).not.toContain(false);
  }
  expect(left).toBeLessThanOrEqual(around?.left ?? 0);
  expect(
    map
      .claimRefs(scene)
      .filter(({ step }) => step === "corner")
      .map(({ id }) => id),
  ).toContain("landing-named");
  expect(draw(at("near"))("[data-part^='locator:']").length).toBe(0);
});

/** The straight pieces of a path that is written in M, l and z. */
function piecesOf(path: string): [Spot, Spot][] {
  const pieces: [Spot, Spot][] = [];
  let [first, from] = [
    { x: 0, y: 0 },
    { x: 0, y: 0 },
  ];
  for (const [, pen, numbers = ""] of path.matchAll(/([Mlz])([^Mlz]*)/g)) {
    const steps = (numbers.match(/-?\d+/g) ?? []).map(Number);
    if (pen === "z") pieces.push([from, first]);
    for (let at = 0; at < steps.length; at += 2) {
      const [x = 0, y = 0] = steps.slice(at);
      const to = pen === "M" ? { x, y } : { x: from.x + x, y: from.y + y };
      if (pen === "M") first = to;
      else pieces.push([from, to]);
      from = to;
    }
  }
  return pieces;
}

/** Whether a piece of a line runs through a box, looked for at every two units of it. */
const runsThrough = ({ left, right, top, bottom }: Box, [a, b]: [Spot, Spot]) => {
  if (Math.max(a.x, b.x) < left || Math.min(a.x, b.x) > right) return false;
  if (Math.max(a.y, b.y) < top || Math.min(a.y, b.y) > bottom) return false;
  const count = Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 2) + 1;
  return Array.from({ length: count + 1 }, (_, index) => index / count).some((share) => {
    const [x, y] = [a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share];
    return x > left && x < right && y > top && y < bottom;
  });
};

it("no name stands on a coast or a border of the story's maps, on a phone upright", () => {
  const written = read(readFileSync("content/bamako-2015/scenes/where-in-mali.yaml", "utf8"));
  for (const [step, { view, labels, map: plate }] of states(written, { language: "en" })) {
    const { land, borders, focus } = drawOutlines(plate);
    const areas = labels.flatMap(({ area }) => (area ? piecesOf(drawArea(area, plate)) : []));
    const lines = [...[land, borders, focus].flatMap(piecesOf), ...areas];
    for (const [width, height] of [
      [360, 225],
      [390, 300],
    ] as const) {
      const px = Math.min(width / view.width, height / view.height);
      const crossed = labels.filter((label) => {
        const { left, right, top, bottom } = boxOf(label, px);
        const [x, y] = [(at: number) => at / px + view.x, (at: number) => at / px + view.y];
        const box = { left: x(left), right: x(right), top: y(top), bottom: y(bottom) };
        return lines.some((line) => runsThrough(box, line));
      });
      expect(crossed.map(({ text }) => `${step}: ${text}`)).toEqual([]);
    }
  }
});

describe("a map, step by step", () => {
  it("is told in words", () => {
    expect(steps.map(map.describe)).toEqual([
      "Map of West Africa, Mali set off. Named: Mali and Niger. Named, without borders: the desert. Outlines: Natural Earth.",
      "Map of West Africa, Mali set off. Named: Mali. Marked: Landing. Note: The harbour office speaks of one crossing.",
      "Map of the middle of Mali, Mali set off. Named: the Niger. Its land shown: Mopti region. Marked: Landing.",
      "Map of the middle of Mali, Mali set off. Its land shown: Mopti region. In the corner, the whole of Mali: what is in view framed, Landing marked.",
    ]);
  });

  it("lays the claims of what is shown to the steps that show it", () => {
    expect(map.claimRefs(scene).map(({ id, step }) => `${id} ${step}`)).toEqual([
      "desert-named far",
      "region-named near",
      "region-named corner",
      "landing-named same",
      "landing-named near",
      "landing-named corner",
      "harbour-said same",
      "ferry-named same",
    ]);
  });

  it("gives the scale as a round distance, as long as it is there", () => {
    const { km, units } = at("near").scale;
    expect(km).toBe(100);
    expect(units / 60).toBeCloseTo(100 / (111.32 * Math.cos((13.85 * Math.PI) / 180)));
  });
});

describe("what an editor is told", () => {
  const cases: [string, string, string, string[]][] = [
    [
      "a country that the outlines do not hold",
      "[Mali, Niger]",
      "[Malli, Atlantis]",
      [
        'countries.0 The outlines hold no country "Malli". Did you mean "Mali"? write Mali.',
        'countries.1 The outlines hold no country "Atlantis". use the English name that Natural Earth gives it.',
      ],
    ],
    [
      "a river that the project has no line of",
      "rivers: [Niger]",
      "rivers: [Nigr]",
      [
        `rivers.0 The map's data hold no river "Nigr". write one of ${formatList(namesOf("rivers"), "or")}, or add it to components/panels/map/data/rivers.geojson.`,
      ],
    ],
    [
      "an area that the project has no outline of",
      "area: Mopti",
      "area: Motpi",
      [
        'places.mopti.area The map\'s data hold no area "Motpi". write one of Mopti, or add it to components/panels/map/data/areas.geojson.',
      ],
    ],
    [
      "a place outside the map",
      "at: [9, 17.5]",
      "at: [29, 17.5]",
      [
        'steps.far.show.1 "niger", at longitude 29, latitude 17.5, lies outside the view "far": longitudes -17 to 12, latitudes 7 to 26. widen the view, correct the place, or show it at another step.',
      ],
    ],
    [
      "an unknown place in a step",
      "show: [river, mopti, landing]",
      "show: [river, mopti, lading]",
      ['steps.near.show.2 There is no place "lading" in this scene. Did you mean "landing"? write landing.'],
    ],
    [
      "a place that no step shows",
      "show: [mali, niger, desert]",
      "show: [mali, niger]",
      ['places.desert No step shows "desert". name it under a step\'s show, or remove it.'],
    ],
    [
      "a locator that is no town of the country in focus",
      "locator: landing",
      "locator: river",
      ['steps.corner.locator "river" cannot be located: it is no town. name a town, or remove it.'],
    ],
    [
      "a locator without a country that stands out",
      "focus: Mali\n",
      "",
      ['steps.corner.locator "landing" cannot be located: no country has the focus. write focus:, or remove it.'],
    ],
    [
      "an unknown view",
      "view: near",
      "view: harbour",
      [
        'steps.near.view There is no view "harbour" in this scene. add "harbour" under views:, or use one of far, near.',
      ],
    ],
    [
      "a region that nobody speaks of",
      ", claims: [desert-named]",
      "",
      [
        'places.desert The region "desert" names no claim, so nothing says why it is on the map. add claims: with the claims that speak of it.',
      ],
    ],
    [
      "a view with its edges the wrong way round",
      "lon: [-8.8, -0.6]",
      "lon: [-0.6, -8.8]",
      [
        'views.near.lon The view "near" has its west edge at -0.6 and its east edge at -8.8, so there is nothing between them. write the west edge first, and at least half a degree to the east edge.',
      ],
    ],
    [
      "names one over another",
      "at: [-6, 23]",
      "at: [-2.5, 19]",
      [
        'steps.far.show.2 On a phone "the desert" lies over "Mali". move "desert" 2.66° to the south: at: [-2.5, 16.34].',
      ],
    ],
    [
      "a name cut off at the edge",
      "at: [-2, 19]",
      "at: [-2, 25.9]",
      [
        'steps.far.show.0 "Mali" does not fit into the view on a phone: its end is cut off. move it towards the middle, shorten it, or widen the view.',
        'steps.same.show.0 "Mali" does not fit into the view on a phone: its end is cut off. move it towards the middle, shorten it, or widen the view.',
      ],
    ],
    [
      "the same place twice",
      "show: [mali, landing]",
      "show: [mali, mali, landing]",
      ['steps.same.show.1 This step shows "mali" twice. remove one of the two.'],
    ],
  ];

  it.each(cases)("of %s", (_, right, wrong, told) => {
    expect(FERRY).toContain(right);
    const points = map.check(read(FERRY.replace(right, wrong)), { claims: new Map(), pictures: new Map() });
    expect(points.map(({ path, problem, fix }) => `${path.join(".")} ${problem} ${fix}`)).toEqual(told);
  });

  it.each([
    ["a note without claims", "claims: [harbour-said]", "claims: []", "steps.same.note.claims"],
    ["a step without a view", "{ view: near, show", "{ show", "steps.near.view"],
    ["a label too long", "label: Landing", "label: The landing of the ferry", "places.landing.label"],
    ["a longitude that is none", "at: [9, 17.5]", "at: [-700, 17.5]", "places.niger.at.0"],
    ["a latitude beyond the map", "at: [9, 17.5]", "at: [9, 89]", "places.niger.at.1"],
  ])("of %s, at its place", (_, right, wrong, path) => {
    expect(FERRY).toContain(right);
    const { error } = MapYaml.safeParse(parse(FERRY.replace(right, wrong)));
    expect(error?.issues.map((issue) => issue.path.join("."))).toEqual([path]);
  });
});

describe("what an editor draws over a map", () => {
  const line = (at: number[][]) => JSON.stringify({ type: "LineString", coordinates: at });
  const area = (at: number[][]) => JSON.stringify({ type: "Polygon", coordinates: [at] });
  const corners = [
    [-8, 12],
    [-4, 12],
    [-4, 16],
    [-8, 16],
    [-8, 12],
  ];
  const texts: Record<string, string> = {
    "road.geojson": line([
      [-8, 12.6],
      [-4, 14.5],
    ]),
    "river.geojson": line([
      [-8, 12.6],
      [-2, 14],
    ]),
    "fire.geojson": area(corners),
    "fire-round.geojson": area([...corners].reverse()),
    "camps.geojson": JSON.stringify({
      type: "MultiPoint",
      coordinates: [
        [-8, 12.6],
        [-4, 14],
      ],
    }),
  };
  const files = new Map(
    Object.entries(texts).map(([name, text]) => [name, readGround(new TextEncoder().encode(text))]),
  );
  const scene = MapYaml.parse({
    ...parse(FERRY),
    drawn: {
      road: { file: "road.geojson", label: "By road", claims: ["road"] },
      river: { file: "river.geojson", label: "By river", claims: ["river"] },
      fire: { file: "fire.geojson", label: "The fire", claims: ["road"] },
      round: { file: "fire-round.geojson", label: "The fire", claims: ["road"] },
      camps: { file: "camps.geojson", label: "Camps", claims: ["river"] },
    },
    steps: {
      one: { view: "near", draw: ["road", "camps"] },
      fires: { view: "near", draw: ["fire", "round"] },
      both: { view: "near", show: ["landing"], accounts: ["road", "river"] },
    },
  });
  const said: Record<string, Partial<Claim>> = {
    road: { status: "reported", assertedBy: "the harbour office" },
    river: { status: "disputed", assertedBy: "a pilot" },
  };
  const claim = (id: string) => (said[id] ?? { status: "reported" }) as Claim;
  const told = states(scene, { language: "en", files, claim });
  const stateAt = (step: string): MapState => {
    const state = told.get(step);
    if (!state) throw new Error(`There is no step ${step}.`);
    return state;
  };
  const draw = (step: string) => load(renderToStaticMarkup(<MapStill state={stateAt(step)} />));

  it("is solid where its claims stand, and hollow where one is in doubt, and says who says so", () => {
    const $ = draw("one");
    expect($("[data-part='drawn:road'] [data-hollow]").length).toBe(0);
    expect($("[data-part='drawn:camps'] [data-hollow]").length).toBe(1);
    expect($("[data-part='key:road']").text()).toBe("By road the harbour office");
    expect($("[data-part='key:camps']").text()).toBe("Camps a pilot");
    expect(map.describe(stateAt("one"))).toContain(
      "Drawn: By road, solid (the harbour office); Camps, hollow (a pilot).",
    );
    expect(map.table(told, "en").rows[0]?.[2]).toContain("By road, solid (the harbour office)");
  });

  it("fills what lies within an area, whichever way round its file has it", () => {
    const [fire, round] = stateAt("fires").drawn;
    const rows = (path = "") => [...path.matchAll(/[Ml]/g)].length;
    expect(fire?.area).toMatch(/^M[^M]*z$/);
    expect(round?.area).toMatch(/^M[^M]*z$/);
    expect(rows(round?.area)).toBe(rows(fire?.area));
  });

  it("shows two accounts on maps of their own, side by side, and no part twice", () => {
    const $ = draw("both");
    const names = $("[data-part]")
      .toArray()
      .map((part) => part.attribs["data-part"]);
    expect(new Set(names).size).toBe(names.length);
    expect($("[data-part$='map']").length).toBe(2);
    expect(names.filter((name) => name?.startsWith("drawn:"))).toEqual(["drawn:road", "drawn:river"]);
    expect(map.describe(stateAt("both"))).toContain(
      "Two maps side by side: By road, solid (the harbour office); By river, hollow (a pilot).",
    );
  });

  it("carries its claims to every step that draws it", () => {
    const refs = map.claimRefs(scene).filter(({ path }) => path[0] === "drawn" && path[1] === "road");
    expect(refs.map(({ id, step }) => `${step} ${id}`)).toEqual(["one road", "both road"]);
  });
});
