import { load } from "cheerio";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { routes } from "@/components/panels/routes";
import { RoutesStill } from "@/components/panels/routes/RoutesStill";
import { runsOf } from "@/components/panels/routes/runsOf";
import { RoutesYaml } from "@/components/panels/routes/schema";
import type { RoutesState } from "@/components/panels/routes/states";
import type { Claim, Status } from "@/story/model/claim";
import type { ClaimFacts } from "@/story/model/scene";

const FERRY = `
panel: routes
title: Who says they saw it
columns: [how, carried by, we read it in]
claimants:
  pilot: { name: The harbour pilot, says: saw the ferry turn, claims: [pilot-saw] }
  nobody: { says: Not named (our reading), claims: [somebody-saw] }
  crew: { name: The crew, says: saw it together, together: [pilot], claims: [somebody-saw] }
  clerk: { name: The clerk, says: wrote it down, claims: [clerk-wrote] }
routes:
  letter: { by: pilot, cells: [a letter, none, the Gazette], claims: [pilot-saw] }
  radio: { by: pilot, under: says it twice, cells: [none, the radio, the Gazette], claims: [pilot-again] }
  oath: { by: crew, cells: [an oath, the court, the archive], claims: [somebody-saw] }
  talk: { by: nobody, cells: [none, none, the Gazette], claims: [somebody-saw] }
  log: { by: clerk, cells: [the log, the port, the archive], claims: [clerk-wrote] }
steps:
  names: { claimants: [pilot, clerk] }
  first: { routes: [letter, radio] }
  more: { routes: [talk, oath], note: { text: Nobody else was asked. } }
  last: { routes: [log] }
  asked: { headline: One was checked, checked: { letter: { words: not verified, claim: pilot-checked } } }
  sides:
    clashes:
      - in: the Gazette
        statement: { who: The pilot, says: saw it turn, claim: pilot-saw }
        against: { who: The mate, says: denied it, claim: mate-denied }
        denies: true
`;

const statuses: Record<string, Status> = {
  "pilot-saw": "disputed",
  "pilot-again": "unverified",
  "somebody-saw": "unverified",
  "clerk-wrote": "settled",
  "pilot-checked": "reported",
  "mate-denied": "disputed",
};
const facts = (changes: Record<string, Partial<ClaimFacts>> = {}) => ({
  claims: new Map<string, ClaimFacts>(
    Object.entries(statuses).map(([id, status]) => [
      id,
      {
        topic: "ferry",
        status,
        ...(id === "pilot-saw" && { conflictsWith: ["mate-denied"] }),
        ...changes[id],
      },
    ]),
  ),
  pictures: new Map(),
});
const linked = {
  claim: (id: string) => ({ id, status: statuses[id] }) as Claim,
  pictures: new Map(),
  language: "en" as const,
};
const read = (text = FERRY): RoutesYaml => RoutesYaml.parse(parse(text));
const all = (text?: string) => routes.states(read(text), linked);
const draw = (state: RoutesState | undefined) => {
  if (!state) throw new Error("There is no such step.");
  return load(renderToStaticMarkup(<RoutesStill state={state} />));
};
const rulesOf = (text: string, changes?: Parameters<typeof facts>[0]) =>
  routes.check(read(text), facts(changes)).map(({ rule }) => rule);

describe("a scene of routes", () => {
  const steps = all();

  it("has nothing for its editor to repair", () => {
    expect(routes.check(read(), facts())).toEqual([]);
  });

  it("says the same in the drawing, the sentence and the table", () => {
    const { rows } = routes.table(steps, "en");
    for (const [index, state] of [...steps.values()].entries()) {
      const drawn = draw(state).text();
      const [, row = "", note = ""] = rows[index] ?? [];
      const words = state.claimants.flatMap(({ bundles }) =>
        bundles.flatMap(({ strips }) => strips.flatMap(({ cells, checked }) => [...cells, checked])),
      );
      const sides = state.clashes.flatMap(({ statement, against }) => [statement.says, against.says]);
      for (const said of [...words, ...sides, state.headline].flatMap((one) => one ?? [])) {
        expect(drawn).toContain(said);
        expect(routes.describe(state)).toContain(said);
        expect(row).toContain(said);
      }
      if (state.note) for (const text of [drawn, routes.describe(state), note]) expect(text).toContain(state.note);
    }
  });

  it("begins with names alone, what is said under them, and all routes of each, shared ones too, as shapes and as a number", () => {
    const $ = draw(steps.get("names"));
    expect($("[data-part^='claimant:']").text()).toBe("The harbour pilotThe clerk");
    expect($("[data-part^='says:']").text()).toBe("saw the ferry turnwrote it down");
    expect($("[data-part^='way:pilot:']").length).toBe(3);
    expect($("[data-part^='way:clerk:']").length).toBe(1);
    expect($("[data-part='ways:pilot']").text()).toBe("three routes by our count, read in: the Gazette, the archive");
    expect($("[data-part^='route:']").length).toBe(0);
    expect(routes.describe(steps.get("names") as RoutesState)).toContain("three routes by our count");
  });

  it("keeps the name of who was shown by name, before any of the routes is told", () => {
    expect(draw(steps.get("more"))("[data-part='claimant:clerk']").text()).toBe("The clerk");
    expect(draw(steps.get("more"))("[data-part='claimant:crew']").length).toBe(1);
    expect(draw(steps.get("first"))("[data-part='claimant:crew']").length).toBe(0);
  });

  it("says what a torn strip is where one is torn, and nowhere else", () => {
    const keyed = [...steps].filter(([, state]) => draw(state).text().includes("Torn edge: this part is not told"));
    expect(keyed.map(([step]) => step)).toEqual(["names", "first", "more", "last", "asked"]);
    const whole = FERRY.replace("[a letter, none,", "[a letter, the post,");
    expect(draw(all(whole).get("asked")).text()).not.toContain("Torn");
  });

  it("shows no route before it is told, and keeps it from then on", () => {
    const drawn = (step: string) =>
      draw(steps.get(step))("[data-part^='route:']")
        .toArray()
        .map((part) => part.attribs["data-part"]);
    expect(drawn("first")).toEqual(["route:letter", "route:radio"]);
    expect(drawn("more")).toEqual(["route:letter", "route:radio", "route:talk", "route:oath"]);
    expect(drawn("last")).toEqual(["route:letter", "route:radio", "route:talk", "route:oath", "route:log"]);
  });

  it("fills a strip only where nothing contradicts it", () => {
    const solid = draw(steps.get("last"))("[data-solid] > [data-part^='route:']").toArray();
    expect(solid.map((part) => part.attribs["data-part"])).toEqual(["route:log"]);
    expect(draw(steps.get("sides"))("[data-solid]").length).toBe(0);
  });

  it("shows at a check the checked routes alone, each with what became of it", () => {
    const $ = draw(steps.get("asked"));
    expect($("[data-part^='route:']").length).toBe(1);
    expect($("[data-part='checked:letter']").text()).toBe("not verified");
  });

  it("empties the stage between routes, checks and clashes", () => {
    expect([...steps.values()].map(routes.group)).toEqual(["names", "routes", "routes", "routes", "checked", "clash"]);
  });

  it("gives every part a name of its own, and puts none into another", () => {
    for (const state of steps.values()) {
      const $ = draw(state);
      const names = $("[data-part]")
        .toArray()
        .map((part) => part.attribs["data-part"]);
      expect(new Set(names).size).toBe(names.length);
      expect($("[data-part] [data-part], a, button").length).toBe(0);
    }
  });

  it("names the claims of every step, and every text that a reader meets", () => {
    const refs = routes.claimRefs(read());
    expect(refs.filter(({ step }) => step === "asked").map(({ id }) => id)).toEqual(["pilot-checked"]);
    expect(new Set(refs.map(({ id }) => id))).toEqual(new Set(Object.keys(statuses)));
    const texts = routes.shown(read()).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["a letter", "not verified", "denied it", "Nobody else was asked."]));
  });
});

it("a strip runs as far as its cells are told", () => {
  expect(runsOf(["a", "b", "c"])).toEqual([{ from: 0, to: 3 }]);
  expect(runsOf(["a", undefined, "c"])).toEqual([
    { from: 0, to: 1 },
    { from: 2, to: 3 },
  ]);
  expect(runsOf([undefined, undefined, undefined])).toEqual([]);
});

describe("what an editor is told", () => {
  it("of names that are not there", () => {
    expect(rulesOf(FERRY.replace("by: pilot, cells", "by: pilto, cells"))).toEqual(["unknown-claimant"]);
    expect(rulesOf(FERRY.replace("together: [pilot]", "together: [pilto]"))).toEqual(["unknown-claimant"]);
    expect(rulesOf(FERRY.replace("routes: [talk,", "routes: [tlak,"))).toContain("unknown-route");
  });

  it("of routes told twice or never, and of steps that tell nothing", () => {
    expect(rulesOf(FERRY.replace("routes: [log]", "routes: [log, letter]"))).toEqual(["route-told-twice"]);
    expect(rulesOf(FERRY.replace("[talk, oath]", "[oath]"))).toEqual(["route-never-told"]);
    expect(rulesOf(FERRY.replace("names: { claimants: [pilot, clerk] }", "names: {}"))).toEqual(["step-tells-nothing"]);
  });

  it("of a carrier that its claim names, and of a denial without a conflict", () => {
    const via = { "pilot-saw": { assertedBy: "the pilot, via the radio" } };
    expect(rulesOf(FERRY, via)).toEqual(["carrier-left-out"]);
    expect(rulesOf(FERRY, { "pilot-saw": { conflictsWith: [] } })).toEqual(["denial-without-conflict"]);
  });

  it("of more routes than a phone holds", () => {
    const more = Array.from({ length: 2 }, (_, n) => `  r${n}: { by: clerk, cells: [a, b, c], claims: [clerk-wrote] }`);
    const text = FERRY.replace("steps:", `${more.join("\n")}\nsteps:`).replace("[log]", "[log, r0, r1]");
    expect(rulesOf(text)).toEqual(["too-many-routes"]);
  });
});
