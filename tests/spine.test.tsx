import { readFileSync } from "node:fs";
import { load } from "cheerio";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { spine } from "@/components/panels/spine";
import { entriesOf } from "@/components/panels/spine/entriesOf";
import { SpineStill } from "@/components/panels/spine/SpineStill";
import { SpineYaml } from "@/components/panels/spine/schema";
import { type SpineState, states } from "@/components/panels/spine/states";
import type { Claim, ClaimYaml } from "@/story/model/claim";

const STRIKE = `
panel: spine
title: What the harbour did
footer: Not to scale.
days:
  2019-02-27:
    office: { who: Harbour office, figure: late, claims: [late] }
    ferry: { who: The ferry, text: stays in port for 2 days, claims: [stays] }
  2019-02-28:
    union: { who: The union, text: “not one boat”, counted: true, claims: [strike] }
  2019-03-04:
    court: { who: A court, text: says nothing, claims: [court] }
undated:
  label: date not given
  entries:
    mayor: { who: The mayor, text: calls for calm, claims: [mayor] }
steps:
  first: { tell: [ferry] }
  then: { tell: [union, mayor], note: { text: Nobody counted the boats., claims: [boats] } }
  back: { tell: [office] }
  last: { tell: [court] }
  open: { note: { text: How it ended is not told. } }
`;

type Facts = Map<string, ClaimYaml>;
const fact = (value?: number): ClaimYaml => ({
  topic: "harbour",
  statement: "Said.",
  sources: ["log"],
  locator: "page one",
  status: "reported",
  value,
  ...(value === 7 && { qualifier: "at-least", unit: "boats" }),
});
const strike: Facts = new Map([
  ["late", fact(7)],
  ["stays", fact(2)],
  ...["strike", "court", "mayor", "boats"].map((id): [string, ClaimYaml] => [id, fact()]),
]);
const file = (path: string) => readFileSync(`content/bamako-2015/${path}`, "utf8");
const bamako: Facts = new Map(Object.entries(parse(file("claims.yaml"))));

const read = (text: string): SpineYaml => SpineYaml.parse(parse(text));
const draw = (state: SpineState) => load(renderToStaticMarkup(<SpineStill state={state} />));
/** Claims with no more of them looked up than an entry shows. */
const finder = (facts: Facts) => (id: string) =>
  ({ ...facts.get(id), id, ours: facts.get(id)?.ours ?? false }) as unknown as Claim;

const scenes: [string, string, Facts][] = [
  ["a small scene", STRIKE, strike],
  ["reactions-by-day of Bamako", file("scenes/reactions-by-day.yaml"), bamako],
  ["inquiry of Bamako", file("scenes/inquiry.yaml"), bamako],
];

describe.each(scenes)("%s", (_, text, facts) => {
  const scene = read(text);
  const all = states(scene, finder(facts));
  const steps = [...all.values()];
  const written = Object.values(scene.steps);
  const { rows, columns } = spine.table(all);

  it("has nothing for its editor to repair", () => {
    expect(spine.check(scene, facts)).toEqual([]);
  });

  it("shows the same entries in the drawing, the sentence and the table, and none before it is told", () => {
    expect(rows.map((row) => row.length)).toEqual(steps.map(() => columns.length));
    const told = new Set<string>();
    for (const [index, state] of steps.entries()) {
      for (const id of written[index]?.tell ?? []) told.add(id);
      const $ = draw(state);
      const sentence = spine.describe(state);
      const [, now = "", before = ""] = rows[index] ?? [];
      const drawn = $("[data-part^='entry:']").toArray();
      expect(new Set(drawn.map((entry) => $(entry).attr("data-part")))).toEqual(
        new Set([...told].map((id) => `entry:${id}`)),
      );
      for (const entry of drawn) {
        expect(sentence).toContain($(entry).text());
        expect(`${now} ${before}`).toContain($(entry).text());
      }
      for (const { id, entry } of entriesOf(scene)) {
        const shown = $(`[data-part="entry:${id}"]`).text();
        expect(shown.startsWith(`${entry.who}: `)).toBe(told.has(id));
        if (told.has(id)) expect(shown).toContain(entry.text ?? "");
      }
    }
  });

  it("stands each entry in its own day, in all three", () => {
    for (const [index, state] of steps.entries()) {
      const $ = draw(state);
      for (const { label, words, entries } of state.days) {
        const day = $(".day").filter((_, one) => $(one).find("span").first().text() === label);
        expect(day.find("[data-part^='entry:']").length).toBe(entries.length);
        for (const { who } of entries) {
          expect(day.text()).toContain(who);
          expect(spine.describe(state)).toContain(`${words}: `);
          expect(rows[index]?.join(" ")).toContain(`${words}: `);
        }
      }
      expect($(".rail [data-part^='entry:']").length).toBe(state.rail?.entries.length ?? 0);
    }
  });

  it("makes bold what the present step tells, and says so", () => {
    for (const [index, state] of steps.entries()) {
      const $ = draw(state);
      const bold = $("[data-told=now] > [data-part]").toArray();
      const fresh = written[index]?.tell ?? [];
      expect(bold.map((entry) => $(entry).attr("data-part")).sort()).toEqual(fresh.map((id) => `entry:${id}`).sort());
      const [, said = ""] = spine.describe(state).split("At this step. ");
      for (const entry of bold) expect(said.split("Told before. ")[0]).toContain($(entry).text());
    }
  });

  it("says where the day is our own reckoning, and marks a day hollow that no source prints", () => {
    const last = steps.at(-1) as SpineState;
    const $ = draw(last);
    for (const { id, entry } of entriesOf(scene))
      expect($(`[data-part="entry:${id}"]`).text().endsWith("(day counted)")).toBe(entry.counted === true);
    for (const [day, entries] of Object.entries(scene.days)) {
      const hollow = $(`[data-part="day:${day}"]`).is("[data-reckoned]");
      expect(hollow).toBe(Object.values(entries).every(({ counted }) => counted));
    }
  });

  it("shows a note at its step and at no other, and the footer always", () => {
    for (const [index, state] of steps.entries()) {
      const $ = draw(state);
      const note = written[index]?.note?.text;
      expect($("[data-part^='note:']").text()).toBe(note ?? "");
      expect(spine.describe(state).includes("Note: ")).toBe(note !== undefined);
      expect(rows[index]?.[3]).toContain(note ?? "None");
      expect($.text()).toContain(scene.footer);
    }
  });

  it("gives a thing the same markup in every still, and a name of its own", () => {
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
});

describe("a small scene, step by step", () => {
  const all = states(read(STRIKE), finder(strike));

  it("is told in words", () => {
    expect([...all.values()].slice(0, 3).map(spine.describe)).toEqual([
      "A line of 3 days, from 27 February 2019 to 4 March 2019, and beside it what stands under “date not given”. At this step. Wednesday 27 February: The ferry: stays in port for 2 days. Not to scale.",
      "At this step. Thursday 28 February: The union: “not one boat” (day counted). Date not given: The mayor: calls for calm. Told before. Wednesday 27 February: The ferry: stays in port for 2 days. Note: Nobody counted the boats.",
      "At this step. Wednesday 27 February: Harbour office: at least 7 boats. Told before. Wednesday 27 February: The ferry: stays in port for 2 days. Thursday 28 February: The union: “not one boat” (day counted). Date not given: The mayor: calls for calm.",
    ]);
  });

  it("names the month where it begins, and breaks the line over days left out", () => {
    const days = all.get("first")?.days.map(({ label, month, onward }) => [label, month, onward]);
    expect(days).toEqual([
      ["Wed 27", "Feb 2019", "next"],
      ["Thu 28", undefined, "later"],
      ["Mon 4", "Mar 2019", undefined],
    ]);
  });

  it("lays an entry's claims to the step that tells it", () => {
    const cited = spine.cites(read(STRIKE)).map(({ id, step, path }) => `${id} ${step} ${path.join(".")}`);
    expect(cited).toEqual([
      "late back days.2019-02-27.office.figure",
      "late back days.2019-02-27.office.claims.0",
      "stays first days.2019-02-27.ferry.claims.0",
      "strike then days.2019-02-28.union.claims.0",
      "court last days.2019-03-04.court.claims.0",
      "mayor then undated.entries.mayor.claims.0",
      "boats then steps.then.note.claims.0",
    ]);
  });
});

describe("what an editor is told", () => {
  const cases: [string, string, string, string[]][] = [
    [
      "days out of order",
      "2019-02-28:",
      "2019-02-20:",
      [
        "days.2019-02-20 Wednesday 20 February stands after Wednesday 27 February, but is earlier. move it above 2019-02-27.",
      ],
    ],
    [
      "a day without entries",
      "  2019-03-04:",
      "  2019-03-01: {}\n  2019-03-04:",
      ["days.2019-03-01 Friday 1 March has no entry. add one under it, or remove the day."],
    ],
    [
      "an entry in no step",
      "tell: [court]",
      "note: { text: The court is silent. }",
      [
        `days.2019-03-04.court Entry "court" is in no step, so it is never shown. name it under a step's "tell", or remove it.`,
      ],
    ],
    [
      "an entry that does not exist",
      "tell: [union, mayor]",
      "tell: [union, mayro, mayor]",
      ['steps.then.tell.1 There is no entry "mayro" in this scene. Did you mean "mayor"? write mayor.'],
    ],
    [
      "an entry told twice",
      "tell: [court]",
      "tell: [court, ferry]",
      ['steps.last.tell.1 Entry "ferry" is told already, since step "first"; it stays. remove it here.'],
    ],
    [
      "two entries of one name",
      "court: {",
      "ferry: { who: The ferry, text: sails, claims: [stays] }\n    court: {",
      ['days.2019-03-04.ferry Entry "ferry" is there already, under another day. give one of the two another name.'],
    ],
    [
      "a step that tells nothing",
      "note: { text: How it ended is not told. }",
      "tell: []",
      [
        'steps.open Step "open" tells no entry and has no note, so nothing changes. give it tell: or a note:, or join it to the step before.',
      ],
    ],
    [
      "a number that no claim reports",
      "for 2 days",
      "for 3 days",
      [
        "days.2019-02-27.ferry.text The text says 3, but no claim of this entry has that number. name the claim it comes from under claims, or write it without the number.",
      ],
    ],
    [
      "a figure without a number",
      "figure: late",
      "figure: court",
      [
        'days.2019-02-27.office.figure Claim "court" has no number, so it gives no figure. say it in words, under text.',
      ],
    ],
    [
      "an entry too long for its lines",
      "{ who: A court, text: says nothing,",
      "{ who: A court of appeal in the capital, text: that neither side may say a thing in public, counted: true,",
      [
        "days.2019-03-04.court This entry needs 3 lines on a phone, where 2 are kept for it. shorten who or text: 40 characters make a line.",
      ],
    ],
  ];

  it.each(cases)("of %s", (_, right, wrong, told) => {
    expect(STRIKE).toContain(right);
    const points = spine.check(read(STRIKE.replace(right, wrong)), strike);
    expect(points.map(({ path, problem, fix }) => `${path.join(".")} ${problem} ${fix}`)).toEqual(told);
  });

  it("of more entries than a phone holds", () => {
    const ids = ["a", "b", "c", "d", "e", "f"];
    const more = ids.map((id) => `    ${id}: { who: A ship, text: waits, claims: [stays] }\n`).join("");
    const text = STRIKE.replace("undated:\n", `${more}undated:\n`).replace(
      "tell: [court]",
      `tell: [court, ${ids.join(", ")}]`,
    );
    const points = spine.check(read(text), strike);
    expect(points.map(({ rule, path, problem }) => `${rule} ${path} ${problem}`)).toEqual([
      "too-many-entries days The entries take 12 lines together; beside the notes a phone has 10.",
    ]);
  });

  it.each([
    ["a date that is no date", "2019-02-28:", "2019-02-30:", "days.2019-02-30"],
    ["a text that is too long", "calls for calm", "calls ".repeat(11).trim(), "undated.entries.mayor.text"],
    ["an entry that says nothing", "text: says nothing, ", "", "days.2019-03-04.court"],
    ["an entry that rests on no claim", "[court]", "[]", "days.2019-03-04.court.claims"],
  ])("of %s", (_, right, wrong, place) => {
    const { error } = SpineYaml.safeParse(parse(STRIKE.replace(right, wrong)));
    expect(error?.issues.map(({ path }) => path.join("."))).toEqual([place]);
  });
});
