import { readFileSync } from "node:fs";
import { load } from "cheerio";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { movement } from "@/components/panels/movement";
import type { Point } from "@/components/panels/movement/drawTrail";
import { MovementStill } from "@/components/panels/movement/MovementStill";
import { MovementYaml } from "@/components/panels/movement/schema";
import { type MovementState, states } from "@/components/panels/movement/states";

const LANDING = `
panel: movement
title: Who came ashore
footer: Not to scale. Left to right is the order of telling. Dashed, accounts differ.
places:
  sea: { label: At sea, words: at sea }
  quay: { label: On the quay, words: on the quay, slots: 3 }
  town: { label: In the town, words: in the town, focus: true }
actors:
  pilot: { label: One pilot, colour: teal, claims: [pilot-seen] }
  crew: { label: Crew of the tug, evidence: disputed, claims: [crew-seen] }
  doctor: { label: The harbour doctor, claims: [doctor-seen] }
steps:
  morning:
    notes: [{ place: quay, text: The quay is closed to all but the harbour office until noon }]
  crew-lands:
    put: { crew: quay }
    notes: [{ place: quay, text: gates shut }, { place: quay, text: no lights }]
    cordon: town
  pilot-follows: { put: { pilot: [sea, quay] } }
  into-town: { put: { crew: town, doctor: town }, claims: [doctor-named] }
`;
const BAMAKO = "content/bamako-2015/scenes/who-was-where.yaml";

const read = (text: string): MovementYaml => MovementYaml.parse(parse(text));
const draw = (state: MovementState) => load(renderToStaticMarkup(<MovementStill state={state} />));
const scenes: [string, string][] = [
  ["a small scene", LANDING],
  ["who-was-where of Bamako", readFileSync(BAMAKO, "utf8")],
];

describe.each(scenes)("%s", (_, text) => {
  const scene = read(text);
  const all = states(scene);
  const steps = [...all.values()];
  const { rows, columns } = movement.table(all);

  it("has nothing for its editor to repair", () => {
    expect(movement.check(scene, new Map())).toEqual([]);
  });

  it("shows the same heads in the drawing, the sentence and the table", () => {
    expect(rows).toHaveLength(steps.length);
    for (const [index, state] of steps.entries()) {
      const $ = draw(state);
      const drawn = $("[data-part^='head:']").toArray();
      expect(drawn.map((head) => $(head).text())).toEqual(state.heads.map(({ label }) => label));
      const sentence = movement.describe(state);
      const [, where = ""] = rows[index] ?? [];
      for (const { label, place } of state.heads) {
        expect(sentence).toContain(label);
        expect(sentence).toContain(place.words);
        const row = where.slice(where.indexOf(`${place.label}: `));
        expect(row.slice(0, row.indexOf(".", row.indexOf(label)))).toContain(label);
      }
      for (const { label } of Object.values(scene.actors)) {
        const shown = state.heads.some((head) => head.label === label);
        expect([sentence.includes(label), where.includes(label)]).toEqual([shown, shown]);
      }
    }
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });

  it("shows every note of the step, and of no other, in all three", () => {
    const written = Object.values(scene.steps);
    for (const [index, state] of steps.entries()) {
      const $ = draw(state);
      const texts = written[index]?.notes.map((note) => note.text) ?? [];
      const actors = Object.keys(scene.actors).map((actor) => `note:${actor}`);
      expect(
        $("[data-part^='note:']")
          .toArray()
          .filter((note) => !actors.includes($(note).attr("data-part") ?? ""))
          .map((note) => $(note).text()),
      ).toEqual(texts);
      for (const note of texts) {
        expect(movement.describe(state)).toContain(note);
        expect(rows[index]?.[2]).toContain(note);
      }
    }
  });

  it("keeps another's word under an actor for as long as it is shown, in all three", () => {
    for (const [index, state] of steps.entries()) {
      const $ = draw(state);
      for (const { actor, label, note, slot } of state.heads) {
        const drawn = $(`[data-part="note:${actor}"]`);
        expect(drawn.text()).toBe(note ?? "");
        if (note === undefined) continue;
        expect(drawn.parent().attr("style")).toBe(`--at:${slot + 1}`);
        expect(movement.describe(state)).toContain(`${label} (${note})`);
        expect(rows[index]?.[1]).toContain(`${label} (${note}`);
      }
    }
    const noted = Object.entries(scene.actors).filter(([, { note }]) => note !== undefined);
    for (const [actor] of noted)
      expect(steps.some(({ heads }) => heads.some((head) => head.actor === actor))).toBe(true);
  });

  it("leads no trail across a head, and nobody past those who stay", () => {
    for (const { number, heads, trails } of steps) {
      for (const { actor, points } of trails) {
        const own = heads.find((head) => head.actor === actor);
        for (const head of heads.filter((other) => other.actor !== actor)) {
          const near = points.flatMap((end, index) => crossing(points[index - 1], end, head.slot));
          // a head is 5 px to either side of the line, a step is 15 px wide at the least
          for (const step of near) expect(Math.abs(step - number)).toBeGreaterThan(1 / 3);
        }
        if (!own?.from) continue;
        const left = own.from.seats.get(actor) ?? Number.NaN;
        const [top, bottom] = [Math.min(left, own.slot), Math.max(left, own.slot)];
        const passed = heads.filter(({ slot, change }) => change === "stays" && slot > top && slot < bottom);
        for (const { place } of passed) expect([own.place.id, own.from.id]).not.toContain(place.id);
      }
    }
  });

  it("says on whom accounts differ, and draws them hollow and dashed", () => {
    for (const state of steps) {
      const $ = draw(state);
      const hollow = $("[data-part^='head:'][data-evidence=disputed]").toArray();
      const [, said = ""] = movement.describe(state).split("Accounts differ on: ");
      for (const head of hollow) expect(said).toContain($(head).text());
      expect(said === "").toBe(hollow.length === 0);
    }
  });

  it("keeps the legend in sight at every step", () => {
    for (const state of steps) expect(draw(state).text()).toContain(scene.footer);
    expect(movement.describe(steps[0] as MovementState)).toContain(scene.footer);
  });

  it("never moves a head within its place, and never puts two things on one line", () => {
    const seats = new Map<string, number>();
    for (const { heads, notes } of steps) {
      const taken = heads.map(({ slot }) => slot);
      for (const { slot, lines } of notes) taken.push(...Array.from({ length: lines }, (_, line) => slot + line));
      expect(new Set(taken).size).toBe(taken.length);
      for (const { actor, place, slot } of heads) {
        const seat = `${actor} ${place.id}`;
        expect(seats.get(seat) ?? slot).toBe(slot);
        seats.set(seat, slot);
        expect(slot).toBeGreaterThanOrEqual(place.first);
        expect(slot).toBeLessThan(place.first + place.slots);
      }
    }
  });

  it("draws the same trails at every step, so that they only have to slide", () => {
    const drawn = steps.map((state) => draw(state).html("[data-part=trails]"));
    expect(new Set(drawn).size).toBe(1);
  });

  it("ends each trail at its head", () => {
    for (const state of steps) {
      const $ = draw(state);
      for (const { actor, slot } of state.heads) {
        const points = $(`polyline[data-actor=${actor}]`).attr("points")?.split(" ") ?? [];
        expect(heightAt(points, state.number)).toBeCloseTo(slot + 0.5);
      }
    }
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
      for (const name of names.filter((part) => part.startsWith("head:"))) {
        const look = $.html(`[data-part="${name}"]`);
        expect(looks.get(name) ?? look).toBe(look);
        looks.set(name, look);
      }
    }
  });
});

/** The step at which a piece of a trail crosses a line of the drawing. */
function crossing(start: Point | undefined, end: Point, slot: number): number[] {
  if (!start || (start.slot - slot) * (end.slot - slot) >= 0) return [];
  return [start.step + ((end.step - start.step) * (slot - start.slot)) / (end.slot - start.slot)];
}

/** How high a trail stands at a step, in lines of the drawing. */
function heightAt(points: string[], step: number): number {
  const corners = points.map((point) => point.split(",").map(Number) as [number, number]);
  const next = corners.findIndex(([x]) => x >= step);
  const [x1, y1] = corners[next] ?? [Number.NaN, Number.NaN];
  const [x0, y0] = corners[next - 1] ?? [x1, y1];
  return x1 === step ? y1 : y0 + ((y1 - y0) * (step - x0)) / (x1 - x0);
}

describe("a small scene, step by step", () => {
  const all = states(read(LANDING));
  const say = (step: string) => movement.describe(all.get(step) as MovementState);

  it("is told in words", () => {
    expect(say("crew-lands")).toBe(
      "Three places, from at sea to in the town. At this step: Crew of the tug, on the quay. Note, on the quay: gates shut. Note, on the quay: no lights. A heavy line, the cordon: between “On the quay” and “In the town”. Accounts differ on: Crew of the tug.",
    );
    expect(say("into-town")).toBe(
      "Three places, from at sea to in the town. At this step: Crew of the tug, from on the quay to in the town; The harbour doctor, in the town. A heavy line, the cordon: between “On the quay” and “In the town”. Also, on the quay: One pilot. Accounts differ on: Crew of the tug.",
    );
  });

  it("draws the cordon from its step on", () => {
    const drawn = [...all.values()].map((state) => draw(state)("[data-part=cordon]").length);
    expect(drawn).toEqual([0, 1, 1, 1]);
  });

  it("begins the trail of one first seen on its way in the place it comes from", () => {
    const pilot = all.get("pilot-follows")?.trails.find(({ actor }) => actor === "pilot");
    expect(pilot?.points).toEqual([
      { step: 2, slot: 0 },
      { step: 2.5, slot: 0 },
      { step: 2.5, slot: 1 },
      { step: 3, slot: 1 },
      { step: 4, slot: 1 },
    ]);
  });

  it("keeps who goes next to where it goes, and gives the line that is left to one that comes later", () => {
    const text = LANDING.replace("put: { crew: quay }", "put: { crew: quay, pilot: quay }")
      .replace("pilot-follows: { put: { pilot: [sea, quay] } }", "by-road: { put: { crew: town } }\n  pause: {}")
      .replace("into-town: { put: { crew: town, doctor: town }", "later: { put: { doctor: quay }");
    const lines = [...states(read(text)).values()].map(({ heads }) =>
      heads.map(({ actor, slot }) => `${actor} ${slot}`),
    );
    expect(lines).toEqual([
      [],
      ["pilot 1", "crew 2"],
      ["pilot 1", "crew 4"],
      ["pilot 1", "crew 4"],
      ["pilot 1", "crew 4", "doctor 2"],
    ]);
  });

  it("lays an actor's claims to the steps that put it somewhere", () => {
    const cited = movement.cites(read(LANDING)).map(({ id, step }) => `${id} ${step}`);
    expect(cited).toEqual([
      "pilot-seen pilot-follows",
      "crew-seen crew-lands",
      "crew-seen into-town",
      "doctor-seen into-town",
      "doctor-named into-town",
    ]);
  });
});

describe("what an editor is told", () => {
  const cases: [string, string, string, string[]][] = [
    [
      "a place that does not exist",
      "put: { crew: quay }",
      "put: { crew: quai }",
      ['steps.crew-lands.put.crew There is no place "quai" in this scene. Did you mean "quay"? write quay.'],
    ],
    [
      "a way from a place that does not exist",
      "[sea, quay]",
      "[ocean, quay]",
      [
        'steps.pilot-follows.put.pilot.0 There is no place "ocean" in this scene. add "ocean" under places:, or use one of sea, quay, town.',
      ],
    ],
    [
      "an unknown actor, and so one that is never put",
      "pilot: [sea, quay]",
      "pilots: [sea, quay]",
      [
        'steps.pilot-follows.put.pilots There is no actor "pilots" in this scene. Did you mean "pilot"? write pilot.',
        `actors.pilot Actor "pilot" is in no step, so it is never drawn. put it in a place under the step's "put", or remove it.`,
      ],
    ],
    [
      "a note in an unknown place",
      "{ place: quay, text: gates shut }",
      "{ place: key, text: gates shut }",
      [
        'steps.crew-lands.notes.0.place There is no place "key" in this scene. add "key" under places:, or use one of sea, quay, town.',
      ],
    ],
    [
      "a cordon above the first place",
      "cordon: town",
      "cordon: sea",
      [
        'steps.crew-lands.cordon "sea" is the first place, so there is no line above it for a cordon. name the place on the near side of the cordon.',
      ],
    ],
    [
      "an actor put where it is",
      "crew: town",
      "crew: quay",
      ['steps.into-town.put.crew "crew" is already in "quay" since step "crew-lands". remove this line.'],
    ],
    [
      "an actor that is seen on its way twice",
      "crew: town",
      "crew: [sea, town]",
      [
        'steps.into-town.put.crew "crew" is already in "quay" since step "crew-lands". write only where it goes: crew: town',
      ],
    ],
    [
      "a note with no room",
      "text: no lights",
      "text: no lights on the pier or in the sheds behind the customs house",
      [
        'steps.crew-lands.notes.1.text This note needs 3 free lines in "On the quay" on a phone, and there is no such room at this step. shorten the note, or add slots to the place "quay".',
      ],
    ],
    [
      "a label too long for its lines",
      "{ label: At sea, words: at sea }",
      "{ label: Out at sea in the roadstead }",
      [
        'places.sea.label The label "Out at sea in the roadstead" needs 2 lines on a phone, but this place has 1. add slots: 2 to the place.',
      ],
    ],
    [
      "too many lines for a phone",
      "slots: 3",
      "slots: 8 }\n  pier: { label: On the pier, slots: 6",
      [
        "places The places take 17 lines together; 13 fit on a phone. join actors or places that the story can tell as one.",
      ],
    ],
    [
      "a sentence that names the place otherwise than the drawing",
      "words: at sea",
      "words: afloat",
      [
        'places.sea.words The words "afloat" do not hold the label "At sea", so sentence and drawing would differ. use "At sea" in these words.',
      ],
    ],
  ];

  it.each(cases)("of %s", (_, right, wrong, told) => {
    expect(LANDING).toContain(right);
    const points = movement.check(read(LANDING.replace(right, wrong)), new Map());
    expect(points.map(({ path, problem, fix }) => `${path.join(".")} ${problem} ${fix}`)).toEqual(told);
  });
});
