import { readFileSync } from "node:fs";
import { load } from "cheerio";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { movement } from "@/components/panels/movement";
import { formWords } from "@/components/panels/movement/formWords";
import type { MovementState } from "@/components/panels/movement/MovementState";
import { MovementStill } from "@/components/panels/movement/MovementStill";
import { enclose } from "@/components/panels/movement/outline";
import { MovementYaml } from "@/components/panels/movement/schema";
import { states } from "@/components/panels/movement/states";
import type { Claim } from "@/story/model/claim";
import type { ClaimFacts } from "@/story/model/scene";

const TERMINAL = `
panel: movement
title: Who was at the terminal
house: { storeys: terminal-storeys }
rings: { around: around the terminal, quay: on the quay }
actors:
  guards: { label: The guards, colour: teal }
  crew: { label: The crew, colour: indigo }
  people: { label: Passengers, colour: ochre }
steps:
  the-place:
    head: Three storeys
    by: the harbour office
    told:
      - { as: area, at: quay, says: sheds, by: the Gazette, claims: [quay-sheds] }
    claims: [terminal-storeys]
  guards-come:
    head: The guards
    by: a pilot, in the Gazette
    told:
      - { who: guards, as: ring, says: all round it, until: pilots, claims: [guards-round] }
      - { who: guards, as: roads, says: roads closed, untold: which, claims: [guards-roads] }
    foot: "A ring: it closes."
  crew-inside:
    head: The crew goes in
    by: the Gazette
    told:
      - { who: crew, as: inside, says: inside, untold: no floor told, claims: [crew-in], from: { says: from where is not told, open: true } }
  with-whom:
    head: With whom?
    stays: [crew]
    told:
      - { who: guards, as: voice, says: helped, by: the guards, claims: [guards-helped] }
      - { says: alone, by: the crew, claims: [crew-alone] }
  pilots:
    head: Where the pilots were
    apart: true
    told:
      - { as: near, says: Two by it, by: the Gazette, claims: [pilots-two] }
      - { as: inside, says: One inside, by: the office, claims: [pilot-in] }
      - { says: At the terminal, by: a pilot, claims: [pilot-at] }
  out:
    head: Out
    by: the office
    told:
      - { who: people, as: band, says: brought out, claims: [people-out] }
      - { as: line, says: a tug was sent, claims: [tug-sent] }
`;
const claim = (statement: string, rest: Partial<ClaimFacts> = {}): ClaimFacts => ({
  topic: "landing",
  status: "reported",
  statement,
  ...rest,
});
const CLAIMS: Record<string, ClaimFacts> = {
  "terminal-storeys": claim("It has three storeys.", { value: 3 }),
  "quay-sheds": claim("Sheds stand on the quay."),
  "guards-round": claim("Guards surrounded the terminal."),
  "guards-roads": claim("Guards closed roads."),
  "crew-in": claim("The crew went in."),
  "guards-helped": claim("The guards helped.", { status: "disputed" }),
  "crew-alone": claim("The crew was alone.", { status: "disputed" }),
  "pilots-two": claim("Two pilots stood by it.", { value: 2 }),
  "pilot-in": claim("One pilot was inside.", { value: 1, status: "unverified" }),
  "pilot-at": claim("A pilot was at the terminal."),
  "people-out": claim("People were brought out."),
  "tug-sent": claim("A tug was sent."),
};
const facts = (entries: Record<string, ClaimFacts>) => ({
  claims: new Map(Object.entries(entries)),
  pictures: new Map(),
});
const read = (text: string): MovementYaml => MovementYaml.parse(parse(text));
const show = (text: string, entries = CLAIMS) =>
  states(read(text), { claim: (id) => ({ id, ...entries[id] }) as unknown as Claim, language: "en" });
const draw = (state: MovementState) => load(renderToStaticMarkup(<MovementStill state={state} />));
const partsOf = ($: ReturnType<typeof draw>) =>
  $("[data-part]")
    .toArray()
    .map((part) => $(part).attr("data-part") ?? "");
const step = (all: Map<string, MovementState>, id: string) => {
  const state = all.get(id);
  if (!state) throw new Error(`no step ${id}`);
  return state;
};

const story = (id: string, scene: string): [string, string, Record<string, ClaimFacts>] => [
  `${scene} of ${id}`,
  readFileSync(`content/${id}/scenes/${scene}.yaml`, "utf8"),
  parse(readFileSync(`content/${id}/claims.yaml`, "utf8")),
];
const scenes = [
  ["a small scene", TERMINAL, CLAIMS] as [string, string, Record<string, ClaimFacts>],
  story("bamako-2015", "who-was-where"),
  story("handbook", "the-procession"),
];

describe.each(scenes)("%s", (_, text, entries) => {
  const all = show(text, entries);
  const steps = [...all.values()];
  const { rows, columns } = movement.table(all, "en");

  it("has nothing for its editor to repair", () => {
    expect(movement.check(read(text), facts(entries))).toEqual([]);
  });

  it("tells the same in the drawing, the sentence and the table", () => {
    expect(rows).toHaveLength(steps.length);
    for (const [index, state] of steps.entries()) {
      const drawn = draw(state).text();
      const sentence = movement.describe(state);
      const row = rows[index]?.join(" ") ?? "";
      const told = state.labels.flatMap(({ says, note, by, untold, byHead }) => [
        says,
        note,
        byHead ? undefined : by,
        untold,
      ]);
      for (const words of [state.head, state.by, ...told]) {
        if (words === undefined) continue;
        for (const place of [drawn, sentence, row]) expect(place).toContain(words);
      }
      for (const { mark } of [...state.labels, ...state.before])
        if (mark) expect(sentence).toContain(formWords(mark, "en"));
      for (const { who } of state.before) for (const place of [drawn, sentence]) expect(place).toContain(who);
    }
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });

  it("draws a mark for every entry that has a form or stands from before, and for nobody else", () => {
    for (const state of steps) {
      const $ = draw(state);
      const names = partsOf($).map((name) => name.replace(/^\d+:/, ""));
      const houses = names.filter((name) => name === "house").length || 1;
      const before = Array.from({ length: houses }, () => state.before.map(({ mark }) => mark)).flat();
      const marks = [...before, ...state.stays, ...state.labels.flatMap(({ mark }) => mark ?? [])];
      const forms = "ring|arc|area|roads|inside|near|way|band|line|voice";
      const drawn = names.filter((name) => new RegExp(`^(${forms}):[^:]+$`).test(name));
      const expected = marks.filter(({ form }) => form !== "voice").map(({ name }) => name);
      expect(drawn.toSorted()).toEqual(expected.toSorted());
    }
  });

  it("leaves hollow what its claim leaves open, and nothing else", () => {
    const scene = read(text);
    for (const [id, state] of all) {
      const statuses = (scene.steps[id]?.told ?? []).map(({ claims: [first = ""] }) => entries[first]?.status);
      for (const [index, { mark }] of state.labels.entries())
        if (mark) expect(mark.hollow).toBe(!["settled", "reported"].includes(statuses[index] ?? ""));
      const $ = draw(state);
      const marks = [...state.labels, ...state.before].map(({ mark }) => mark);
      const hollow = [...marks, ...state.stays].some((mark) => mark?.hollow);
      expect($("[data-hollow]").length > 0).toBe(hollow);
    }
  });

  it("names each part once a still, none within another, and the same mark alike in all stills", () => {
    for (const state of steps) {
      const $ = draw(state);
      const names = partsOf($);
      expect(new Set(names).size).toBe(names.length);
      expect($("[data-part] [data-part]").length).toBe(0);
    }
  });

  it("keeps a still cheap", () => {
    for (const state of steps) expect(draw(state)("svg, svg *").length).toBeLessThanOrEqual(60);
  });
});

describe("a small scene, step by step", () => {
  const all = show(TERMINAL);
  const say = (id: string) => movement.describe(step(all, id));

  it("dims what was told before as long as the scene says, names it, and draws it round each house of an account", () => {
    const dimmed = (id: string) =>
      draw(step(all, id))("[data-dimmed]")
        .toArray()
        .map((part) => part.attribs["data-part"]);
    expect(dimmed("guards-come")).toEqual([]);
    for (const id of ["crew-inside", "with-whom"]) expect(dimmed(id)).toEqual(["ring:guards"]);
    expect(dimmed("pilots")).toEqual(["1:ring:guards", "2:ring:guards"]);
    expect(dimmed("out")).toEqual([]);
    expect(draw(step(all, "pilots"))("[data-part='before']").text()).toBe("Told before: The guards");
    expect(say("with-whom")).toContain(
      "Told before, and dimmed: The guards (a closed solid ring around the terminal), by a pilot, in the Gazette.",
    );
  });

  it("draws what was told before as it stood, and not anew", () => {
    const ring = (id: string) => draw(step(all, id))("[data-part='ring:guards']");
    expect(ring("with-whom").attr("d")).toBe(ring("guards-come").attr("d"));
    expect(ring("guards-come").attr("data-enter")).toBe("draw");
    expect(ring("with-whom").attr("data-enter")).toBeUndefined();
  });

  it("does not dim what is told anew, and keeps a beginning that is not told open", () => {
    const again = TERMINAL.replace("as: band, says: brought out", "as: ring, says: all round it, until: last")
      .replace("claims: [people-out] }", "claims: [guards-round] }")
      .replace("who: people,", "who: guards,")
      .replace("until: pilots", "until: last")
      .replace("as: inside, says: inside", "as: way, until: last, says: inside");
    const shown = show(`${again}  last: { head: Last, by: the office }\n`);
    expect(step(shown, "out").before.map(({ mark }) => mark.name)).toEqual(["way:crew"]);
    expect(draw(step(shown, "out"))("[data-part='ring:guards'][data-dimmed]").length).toBe(0);
    const ways = (id: string) => partsOf(draw(step(shown, id))).filter((name) => name.startsWith("way:"));
    expect(ways("out")).toEqual(["way:crew:ends", "way:crew"]);
    expect(partsOf(draw(step(shown, "out"))).filter((name) => name.startsWith("from:"))).toEqual([]);
  });

  it("is told in words", () => {
    expect(say("guards-come")).toBe(
      "The guards: a pilot, in the Gazette. The guards: all round it (a closed solid ring around the terminal), by a pilot, in the Gazette. The guards: roads closed (pieces of road, solid bars across them), by a pilot, in the Gazette. which. Drawn: one house of 3 storeys, cut open. A ring: it closes.",
    );
    expect(say("pilots")).toContain("2 solid tiles beside the house");
    expect(say("pilots")).toContain("the house of 3 storeys 2 times, once for each account");
  });

  it("numbers the storeys where they are told, and draws as many as the claim says", () => {
    const numbers = [...all].map(([id, state]) => [id, draw(state)('[data-part="storeys"]').text()]);
    expect(numbers.filter(([, text]) => text !== "")).toEqual([["the-place", "123"]]);
    const floors = (text: string, entries: Record<string, ClaimFacts>) =>
      step(show(text, entries), "out").house?.floors;
    expect(floors(TERMINAL, { ...CLAIMS, "terminal-storeys": claim("Five decks.", { value: 5 }) })).toBe(5);
    expect(floors(TERMINAL.replace("{ storeys: terminal-storeys }", "{ plan: ship }"), CLAIMS)).toBe(1);
  });

  it("leaves nobody on stage who is not told of, unless the scene says that they stay", () => {
    expect(step(all, "with-whom").stays.map(({ name }) => name)).toEqual(["inside:crew"]);
    expect(partsOf(draw(step(all, "with-whom")))).toContain("inside:crew");
    expect(partsOf(draw(step(all, "pilots"))).filter((name) => name.includes("crew"))).toEqual([]);
    expect(partsOf(draw(step(all, "crew-inside"))).filter((name) => name.includes("roads"))).toEqual([]);
  });

  it("lights the whole outline, and no floor, for who is inside", () => {
    const names = partsOf(draw(step(all, "crew-inside")));
    expect(names).toContain("inside:crew:light");
    expect(partsOf(draw(step(all, "pilots"))).filter((name) => name.endsWith(":light"))).toEqual([]);
  });

  it("gives each account that puts somebody somewhere a house, and a tile to each whom it has go in", () => {
    const $ = draw(step(all, "pilots"));
    expect(partsOf($).filter((name) => name.endsWith("house"))).toEqual(["house", "2:house"]);
    const tiles = $("[data-part^='label:'] svg path").toArray();
    expect(tiles.map((path) => $(path).attr("d")?.match(/Z/g)?.length)).toEqual([1]);
    expect($("[data-part='label:said:pilot-at']").text()).toContain("At the terminal");
  });

  it("is drawn without a house as well", () => {
    const bare = TERMINAL.replace("house: { storeys: terminal-storeys }\n", "")
      .replace("    claims: [terminal-storeys]\n", "")
      .replace("as: inside, says: inside", "as: way, says: inside")
      .replace("    apart: true\n", "")
      .replace("as: inside, says: One inside", "as: voice, says: One inside");
    expect(movement.check(read(bare), facts(CLAIMS))).toEqual([]);
    for (const state of show(bare).values()) {
      expect(partsOf(draw(state))).not.toContain("house");
      expect(movement.describe(state)).toContain("without a house");
    }
  });
});

describe("an outline", () => {
  it("encloses all corners, and holds none that lies inside", () => {
    const corners = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [2, 2],
      [2, 0],
    ] as const;
    expect(enclose(corners).toSorted()).toEqual([
      [0, 0],
      [0, 4],
      [4, 0],
      [4, 4],
    ]);
  });
});

describe("what an editor is told", () => {
  const cases: [string, string, string, string[]][] = [
    [
      "an actor that does not exist",
      "who: crew, as: inside",
      "who: crw, as: inside",
      [
        'steps.crew-inside.told.0.who There is no actor "crw" in this scene. Did you mean "crew"? write crew.',
        'actors.crew Actor "crew" is in no step, so it is never drawn. name it under who in an entry of a step\'s told, or remove it.',
        'steps.with-whom.stays.0 "crew" has no mark at the step before, so none can stay. remove it here, or draw it by an entry of told.',
      ],
    ],
    [
      "a ring that does not exist",
      "at: quay",
      "at: key",
      [
        'steps.the-place.told.0.at There is no ring "key" in this scene. add "key" under rings:, or use one of around, quay.',
      ],
    ],
    [
      "a way from somewhere of who has none",
      "who: people, as: band",
      "who: people, as: band, from: { says: the hall }",
      ['steps.out.told.0.from "from" is drawn only with as: inside or as: way. remove this line, or name that form.'],
    ],
    [
      "one inside of no house",
      "house: { storeys: terminal-storeys }",
      "",
      [
        "steps.crew-inside.told.0.as This needs a house, and the scene has none. add house: {} at the top, or draw it as: way, ring, arc or voice.",
        "steps.pilots.apart This needs a house, and the scene has none. add house: {} at the top, or draw it as: way, ring, arc or voice.",
        "steps.pilots.told.1.as This needs a house, and the scene has none. add house: {} at the top, or draw it as: way, ring, arc or voice.",
      ],
    ],
    [
      "storeys that no claim counts",
      "house: { storeys: terminal-storeys }",
      "house: { storeys: quay-sheds }",
      [
        'house.storeys Claim "quay-sheds" gives no number of storeys from 1 to 12. name a claim whose value is their number, or leave this out: the house is then one undivided hall.',
      ],
    ],
    [
      "a last step that does not exist",
      "until: pilots",
      "until: pilot",
      ['steps.guards-come.told.0.until There is no step "pilot" in this scene. Did you mean "pilots"? write pilots.'],
    ],
    [
      "a last step that is past",
      "until: pilots",
      "until: the-place",
      [
        'steps.guards-come.told.0.until Step "the-place" does not come after this one, so the mark would not stand any longer. name a later step, or remove this line.',
      ],
    ],
    [
      "what has no place and is to stand longer",
      "as: voice, says: helped",
      "as: voice, until: out, says: helped",
      [
        'steps.with-whom.told.0.until What has no mark on the ground cannot stand longer: "until" needs a form under as, and not voice. remove this line.',
      ],
    ],
    [
      "an account that is to stand longer",
      "as: near, says: Two by it",
      "as: near, until: out, says: Two by it",
      [
        "steps.pilots.told.0.until Accounts stand apart here, so none of their marks can stand longer than this step. remove this line.",
      ],
    ],
    [
      "accounts of which only one has a place",
      "as: near, says: Two by it",
      "as: voice, says: Two by it",
      [
        "steps.pilots.apart Accounts stand apart here, but fewer than two have a mark that has a place. write as: in the entry of each account, and not voice, or remove apart.",
      ],
    ],
    [
      "a ring that no source closes",
      "claims: [guards-round]",
      "claims: [guards-roads]",
      [
        "steps.guards-come.told.0.as A closed ring says that the place was surrounded, and no claim of this entry says so. write as: arc, which is open, or name the claim that says so.",
      ],
    ],
    [
      "what nobody says",
      ", by: the crew, claims",
      ", claims",
      [
        'steps.with-whom.told.1.says Nobody is named who says this. add a line by: with the speaker and the source that carries it, such as "witnesses, in CNBC".',
      ],
    ],
    [
      "tiles that no claim counts",
      "claims: [pilots-two]",
      "claims: [pilot-at]",
      [
        'steps.pilots.told.0.claims.0 A tile is one person, and claim "pilot-at" gives no number of persons from 1 to 6. name the claim that counts them first, or write as: voice.',
      ],
    ],
    [
      "more words than a phone holds",
      '    foot: "A ring: it closes."',
      ["harbour office", "pilot boat"]
        .map(
          (who) =>
            `      - { says: seen far out at sea by all, by: "somebody who was there on the quay that day and told the ${who}", claims: [tug-sent] }`,
        )
        .join("\n"),
      [
        "steps.guards-come.told What is told here is 2 lines too long for a phone. shorten notes and speakers, or tell it in two steps.",
      ],
    ],
  ];

  it.each(cases)("of %s", (_, right, wrong, told) => {
    expect(TERMINAL).toContain(right);
    const points = movement.check(read(TERMINAL.replace(right, wrong)), facts(CLAIMS));
    expect(points.map(({ path, problem, fix }) => `${path.join(".")} ${problem} ${fix}`)).toEqual(told);
  });

  it("of a mark for those who attacked", () => {
    const entries = { ...CLAIMS, "crew-in": claim("They went in.", { topic: "attackers" }) };
    const points = movement.check(read(TERMINAL), facts(entries));
    expect(points.map(({ rule }) => rule)).toEqual(["attackers-drawn"]);
  });
});
