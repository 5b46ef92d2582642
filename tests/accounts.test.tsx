import { readFileSync } from "node:fs";
import { load } from "cheerio";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { accounts } from "@/components/panels/accounts";
import { AccountsStill } from "@/components/panels/accounts/AccountsStill";
import { AccountsYaml } from "@/components/panels/accounts/schema";
import { type AccountsState, states } from "@/components/panels/accounts/states";

const FERRY = `
panel: accounts
title: Who saw the ferry
footer: A row is what was said, not what is known.
columns: { who: Who says so, route: By what route, checked: Checked? }
rows:
  pilot: { who: A harbour pilot, route: in a letter, checked: not verified, claims: [pilot-saw] }
  nurse: { who: A nurse of the night ward, route: on the radio, checked: said by a friend, claims: [nurse-heard] }
  clerk: { who: The clerk, route: in the port's log, checked: no check reported, claims: [clerk-wrote, log-kept] }
steps:
  letter: { rows: [pilot] }
  radio: { rows: [nurse], note: { text: One night or two is not said., claims: [night-open] } }
  log: { rows: [clerk] }
  end: { note: { text: Nobody else was asked. } }
`;

const read = (text: string): AccountsYaml => AccountsYaml.parse(parse(text));
const draw = (state: AccountsState) => load(renderToStaticMarkup(<AccountsStill state={state} />));
const scenes: [string, string][] = [
  ["a small scene", FERRY],
  ["who-claimed of Bamako", readFileSync("content/bamako-2015/scenes/who-claimed.yaml", "utf8")],
];

describe.each(scenes)("%s", (_, text) => {
  const scene = read(text);
  const all = states(scene);
  const steps = [...all.values()];
  const { rows, columns } = accounts.table(all);

  it("has nothing for its editor to repair", () => {
    expect(accounts.check(scene, new Map())).toEqual([]);
  });

  it("shows the same rows in the drawing, the sentence and the table, and none before it is told", () => {
    expect(rows.map((row) => row.length)).toEqual(steps.map(() => columns.length));
    const told = new Set<string>();
    for (const [index, state] of steps.entries()) {
      for (const id of Object.values(scene.steps)[index]?.rows ?? []) told.add(id);
      const $ = draw(state);
      const sentence = accounts.describe(state);
      const [, now = "", before = ""] = rows[index] ?? [];
      for (const [id, { who, route, checked }] of Object.entries(scene.rows)) {
        const cells = $(`[data-part="row:${id}"] > *`).toArray();
        expect(cells.map((cell) => $(cell).text())).toEqual(told.has(id) ? [who, route, checked] : []);
        const said = `${who} (${route}): ${checked}`;
        expect(sentence.includes(said)).toBe(told.has(id));
        expect(`${now} ${before}`.includes(said)).toBe(told.has(id));
      }
    }
  });

  it("makes bold what the present step tells, and says so", () => {
    for (const [index, state] of steps.entries()) {
      const fresh = Object.values(scene.steps)[index]?.rows ?? [];
      const $ = draw(state);
      const bold = $("[data-told=now] > [data-part]").toArray();
      expect(bold.map((row) => $(row).attr("data-part"))).toEqual(fresh.map((id) => `row:${id}`));
      const [, said = ""] = accounts.describe(state).split("At this step: ");
      for (const id of fresh) expect(said.split("Told before")[0]).toContain(scene.rows[id]?.checked);
      expect(said === "").toBe(fresh.length === 0);
    }
  });

  it("shows a note at its step and at no other, in all three", () => {
    const notes = Object.values(scene.steps).map(({ note }) => note?.text);
    for (const [index, state] of steps.entries()) {
      expect(draw(state)("[data-part^='note:']").text()).toBe(notes[index] ?? "");
      for (const note of notes.flatMap((one) => one ?? [])) {
        expect(accounts.describe(state).includes(note)).toBe(note === notes[index]);
        expect(rows[index]?.[3]?.includes(note)).toBe(note === notes[index]);
      }
    }
  });

  it("keeps the heads and the footer in sight, and a line for every row, at every step", () => {
    for (const state of steps) {
      const $ = draw(state);
      for (const words of [scene.footer, ...Object.values(scene.columns)]) expect($.text()).toContain(words);
      expect($("[data-told]").length).toBe(Object.keys(scene.rows).length);
    }
  });

  it("gives a row the same markup in every still, and a name of its own", () => {
    const looks = new Map<string, string>();
    for (const state of steps) {
      const $ = draw(state);
      const parts = $("[data-part]").toArray();
      const names = parts.map((part) => $(part).attr("data-part") ?? "");
      expect(new Set(names).size).toBe(names.length);
      expect($("[data-part] [data-part], a, button").length).toBe(0);
      for (const [index, name] of names.entries()) {
        const look = $.html(parts[index]);
        expect(looks.get(name) ?? look).toBe(look);
        looks.set(name, look);
      }
    }
  });

  it("has no sign in place of words for a check", () => {
    for (const { checked } of Object.values(scene.rows)) expect(checked).toMatch(/^[\p{L} ]+$/u);
  });
});

describe("a small scene, step by step", () => {
  const all = states(read(FERRY));

  it("is told in words", () => {
    expect([...all.values()].map(accounts.describe)).toEqual([
      "A table to be filled in, with the columns “Who says so”, “By what route” and “Checked?” At this step: A harbour pilot (in a letter): not verified. A row is what was said, not what is known.",
      "At this step: A nurse of the night ward (on the radio): said by a friend. Told before: A harbour pilot (in a letter): not verified. Note: One night or two is not said.",
      "At this step: The clerk (in the port's log): no check reported. Told before: A harbour pilot (in a letter): not verified; A nurse of the night ward (on the radio): said by a friend.",
      "Told before: A harbour pilot (in a letter): not verified; A nurse of the night ward (on the radio): said by a friend; The clerk (in the port's log): no check reported. Note: Nobody else was asked.",
    ]);
  });

  it("lays a row's claims to the step that tells it", () => {
    const cited = accounts.cites(read(FERRY)).map(({ id, step, path }) => `${id} ${step} ${path.join(".")}`);
    expect(cited).toEqual([
      "pilot-saw letter rows.pilot.claims.0",
      "nurse-heard radio rows.nurse.claims.0",
      "clerk-wrote log rows.clerk.claims.0",
      "log-kept log rows.clerk.claims.1",
      "night-open radio steps.radio.note.claims.0",
    ]);
  });
});

describe("what an editor is told", () => {
  const cases: [string, string, string, string[]][] = [
    [
      "a row that does not exist, and so one that is never told",
      "rows: [pilot]",
      "rows: [pilto]",
      [
        'steps.letter.rows.0 There is no row "pilto" in this scene. Did you mean "pilot"? write pilot.',
        `rows.pilot Row "pilot" is in no step, so it is never shown. name it under a step's "rows", or remove it.`,
      ],
    ],
    [
      "a row told twice",
      "rows: [clerk]",
      "rows: [clerk, pilot]",
      ['steps.log.rows.1 Row "pilot" is told already, since step "letter"; it stays. remove it here.'],
    ],
    [
      "a step that tells nothing",
      "note: { text: Nobody else was asked. }",
      "rows: []",
      [
        'steps.end Step "end" tells no row and has no note, so nothing changes. give it rows: or a note:, or join it to the step before.',
      ],
    ],
    [
      "words too long for a cell",
      "on the radio",
      "in a talk on the radio of the capital",
      [
        'rows.nurse.route "in a talk on the radio of the capital" does not fit its cell on a phone, which has 2 lines of 17 characters. shorten it; the prose can say the rest.',
      ],
    ],
    [
      "a word that no line holds",
      "said by a friend",
      "uncontradictedly-so",
      [
        'rows.nurse.checked "uncontradictedly-so" does not fit its cell on a phone, which has 2 lines of 17 characters. shorten it; the prose can say the rest.',
      ],
    ],
    [
      "a head too long for one line",
      "route: By what route,",
      "route: By what way it came,",
      [
        'columns.route "By what way it came" does not fit its cell on a phone, which has one line of 17 characters. shorten it; the prose can say the rest.',
      ],
    ],
    [
      "a note that is too long",
      "Nobody else was asked.",
      `"${"No word of it is to be had. ".repeat(5).trim()}"`,
      [
        "steps.end.note.text This note needs 3 lines on a phone, where 2 are kept for it. shorten it: 50 characters make a line.",
      ],
    ],
  ];

  it.each(cases)("of %s", (_, right, wrong, told) => {
    expect(FERRY).toContain(right);
    const points = accounts.check(read(FERRY.replace(right, wrong)), new Map());
    expect(points.map(({ path, problem, fix }) => `${path.join(".")} ${problem} ${fix}`)).toEqual(told);
  });

  it("of more rows than a phone holds", () => {
    const more = ["a", "b", "c", "d"].map(
      (id) => `  ${id}: { who: A person of the harbour, route: x, checked: y, claims: [z] }\n`,
    );
    const text = FERRY.replace("steps:\n", `${more.join("")}steps:\n`).replace("[clerk]", "[clerk, a, b, c, d]");
    const points = accounts.check(read(text), new Map());
    expect(points.map(({ rule, path, problem }) => `${rule} ${path} ${problem}`)).toEqual([
      "too-many-rows rows The 7 rows take 12 lines together; beside the notes a phone has 8.",
    ]);
  });

  it("of a row that rests on no claim", () => {
    const { error } = AccountsYaml.safeParse(parse(FERRY.replace("[pilot-saw]", "[]")));
    expect(error?.issues.map(({ path, message }) => `${path.join(".")} ${message}`)).toEqual([
      "rows.pilot.claims names no claim",
    ]);
  });
});
