import { readFileSync } from "node:fs";
import { load } from "cheerio";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { count } from "@/components/panels/count";
import type { CountState } from "@/components/panels/count/CountState";
import { CountStill } from "@/components/panels/count/CountStill";
import { countMarks } from "@/components/panels/count/countMarks";
import { dotsPath } from "@/components/panels/count/dotsPath";
import { fieldGrid } from "@/components/panels/count/fieldGrid";
import { CountYaml } from "@/components/panels/count/schema";
import { formatFigure } from "@/story/format/formatFigure";
import type { Claim, ClaimYaml } from "@/story/model/claim";

type Fact = Pick<ClaimYaml, "topic" | "value" | "qualifier" | "unit" | "ours">;
type Facts = Map<string, Fact>;

const FERRY = `
panel: count
title: How many aboard
total: 60
footer: One mark is one person somebody reported.
questions: { aboard: Aboard, saved: Saved, lost: Lost }
words:
  aboard-sum: 40 passengers + 5 crew, the owners
  aboard-60: up to 60, the harbour master
  saved-20: some 20 landed, a fisherman
  saved-30: over 30 landed, the coastguard
  saved-33: at least 33 landed, state radio
steps:
  start: { figure: How many aboard }
  owners: { question: aboard, figure: 45 aboard, lanes: [aboard-sum] }
  harbour: { question: aboard, figure: "45, or up to 60", lanes: [aboard-sum, aboard-60] }
  landed: { question: saved, figure: "20, 30 or 33", lanes: [saved-30, saved-33], earlier: [saved-20] }
  over:
    question: saved
    figure: No one left at sea
    say: { claim: none-missing, words: "nobody missing, the owners" }
    earlier: [saved-30, saved-33]
  lost:
    question: lost
    figure: "Lost: two accounts"
    accounts:
      - { claim: lost-2, words: the harbour master }
      - { claim: lost-few, figure: a handful, words: state radio }
`;
const FERRY_FACTS: Facts = new Map<string, Fact>([
  ["aboard-sum", { topic: "aboard", value: 45, qualifier: "exact", ours: true }],
  ["aboard-60", { topic: "aboard", value: 60, qualifier: "up-to" }],
  ["saved-20", { topic: "saved", value: 20, qualifier: "about" }],
  ["saved-30", { topic: "saved", value: 30, qualifier: "more-than" }],
  ["saved-33", { topic: "saved", value: 33, qualifier: "at-least" }],
  ["none-missing", { topic: "aboard", value: 0, qualifier: "exact" }],
  ["lost-2", { topic: "lost", value: 2, qualifier: "exact" }],
  ["lost-few", { topic: "lost", value: 5, qualifier: "about" }],
]);
const BAMAKO = "content/bamako-2015/scenes/how-many.yaml";
const BAMAKO_CLAIMS = "content/bamako-2015/claims.yaml";

const read = (text: string): CountYaml => CountYaml.parse(parse(text));
const draw = (state: CountState) => load(renderToStaticMarkup(<CountStill state={state} />));
const look = (facts: Facts) => (id: string) => {
  const { topic, ours, ...fact } = facts.get(id) ?? { topic: "" };
  return { id, ...fact, ours: ours ?? false, topic: { id: topic, label: topic } } as Claim;
};
const numerals = (text: string) => text.replace(/(?<=\d),(?=\d{3})/g, "").match(/\d+/g) ?? [];
/** The words of the drawing, each element's apart from the next. */
const textOf = (state: CountState) =>
  draw(state)
    .html()
    .replace(/<[^>]*>/g, " ");
const dots = (path = "") => path.match(/v/g)?.length ?? 0;

const scenes: [string, string, Facts][] = [
  ["a small scene", FERRY, FERRY_FACTS],
  [
    "how-many of Bamako",
    readFileSync(BAMAKO, "utf8"),
    new Map(Object.entries(parse(readFileSync(BAMAKO_CLAIMS, "utf8")))),
  ],
];

describe.each(scenes)("%s", (_, text, facts) => {
  const scene = read(text);
  const all = count.states(scene, look(facts));
  const steps = [...all.entries()];
  const { rows } = count.table(all);

  it("has nothing for its editor to repair", () => {
    expect(count.check(scene, facts)).toEqual([]);
  });

  it.each(steps)("%s says the same figures and speakers in the drawing, the sentence and the table", (id, state) => {
    const drawn = draw(state).text();
    const sentence = count.describe(state);
    const row = rows[[...all.keys()].indexOf(id)]?.join(" ") ?? "";
    const { figure, lanes, earlier, say, accounts } = state;
    const told = [figure, ...earlier, ...lanes.map(({ words }) => words), ...(say ? [say.words] : [])];
    for (const words of [...told, ...accounts.flatMap((account) => [account.figure, account.words])]) {
      expect(drawn).toContain(words);
      expect(sentence).toContain(words);
      expect(row).toContain(words);
    }
  });

  it.each(steps)("%s draws one dot for each mark of its bands, and every mark of the field under them", (_, state) => {
    const $ = draw(state);
    const bands = $("[data-part^='band:']").toArray();
    expect(bands.map((band) => dots($(band).find("path").first().attr("d")))).toEqual(
      (state.field?.bands ?? []).map(({ from, to }) => to - from),
    );
    if (!state.field) return;
    expect(dots($("svg:not([data-part]) path").attr("d"))).toBe(state.field.marks);
    const { solid, hollow } = countMarks(state.field);
    for (const marks of [solid, hollow].filter((marks) => marks > 0))
      expect(numerals(count.describe(state))).toContain(`${marks}`);
  });

  it.each(steps)("%s shows no numeral that nobody reported", (_, state) => {
    const { field } = state;
    const reported = [
      ...[...facts.values()].flatMap((claim) => numerals(JSON.stringify(claim))),
      ...(field ? [field.total, ...field.ticks].map(String) : []),
    ];
    expect(numerals(textOf(state)).filter((numeral) => !reported.includes(numeral))).toEqual([]);
  });

  it("names every part once in its still, and puts none in another", () => {
    for (const [, state] of steps) {
      const $ = draw(state);
      const names = $("[data-part]")
        .toArray()
        .map((part) => $(part).attr("data-part"));
      expect(new Set(names).size).toBe(names.length);
      expect($("[data-part] [data-part]")).toHaveLength(0);
    }
  });
});

describe("what a step shows", () => {
  const all = count.states(read(FERRY), look(FERRY_FACTS));
  const field = (id: string) => all.get(id)?.field;

  it("is solid as far as all reports reach, hollow as far as the largest does", () => {
    expect(field("harbour")).toMatchObject({ solid: 45, reach: 60 });
    expect(field("landed")).toMatchObject({ solid: 20, reach: 33 });
  });

  it("adds only the marks of the figure that is new", () => {
    expect(field("owners")?.bands).toEqual([{ kind: "solid", from: 0, to: 45 }]);
    expect(field("harbour")?.bands).toEqual([
      { kind: "solid", from: 0, to: 45 },
      { kind: "hollow", from: 45, to: 60 },
    ]);
  });

  it("counts what is said in words only where it speaks of the same people", () => {
    expect(field("over")).toMatchObject({ solid: 30, reach: 33 });
  });

  it("has no field where accounts stand in words", () => {
    expect(field("lost")).toBeUndefined();
  });

  it("calls a sum of this story's own our sum", () => {
    expect(all.get("owners")?.lanes[0]?.words).toBe("40 passengers + 5 crew, the owners: 45 (our sum)");
  });

  it("is said in a sentence", () => {
    const sentences = [...all.values()].map((state) => count.describe(state));
    expect(sentences[0]).toBe(
      "How many aboard. 60 marks, one for each person in the largest count, all of them small dots: no account is drawn yet. " +
        "A line's end says how its report hedged the figure: the figure itself, up to, at least or over.",
    );
    expect(sentences[3]).toBe(
      "Saved: 20, 30 or 33. Of 60 marks, one for each person in the largest count, 20 are solid: every account shown " +
        "reaches that far. 13 are hollow: only some accounts do. Lines under the marks: over 30 landed, the " +
        "coastguard (drawn as more than 30); at least 33 landed, state radio. Earlier: some 20 landed, a fisherman.",
    );
    expect(sentences[5]).toBe(
      "Lost: two accounts. Lines of text stand in place of marks. 2: the harbour master. a handful: state radio.",
    );
  });

  it("empties the stage between questions only", () => {
    expect([...all.values()].map((state) => count.group(state))).toEqual([
      "",
      "aboard",
      "aboard",
      "saved",
      "saved",
      "lost",
    ]);
  });
});

describe("the field", () => {
  it.each([
    [5, { perMark: 1, marks: 5, rows: 1, columns: 5, span: 5, ticks: [0, 1, 2, 3, 4, 5] }],
    [170, { perMark: 1, marks: 170, rows: 10, columns: 17, span: 170, ticks: [0, 50, 100, 150] }],
    [12000, { perMark: 100, marks: 120, rows: 10, columns: 12, span: 12000, ticks: [0, 5000, 10000] }],
  ])("of %i people", (total, grid) => {
    expect(fieldGrid(total)).toEqual({ total, ...grid });
  });

  it("is filled column by column", () => {
    expect(dotsPath(8, 12, 10)).toBe("M.5 8.5v.001m0 1v.001M1.5 .5v.001m0 1v.001");
  });

  it("says in words what a mark stands for where it is not one person", () => {
    const facts: Facts = new Map([["a", { topic: "held", value: 8000, qualifier: "about" }]]);
    const step = `steps: { one: { question: held, figure: about 8000, lanes: [a] } }`;
    const text = `{ panel: count, title: T, total: 12000, footer: F., questions: { held: Held }, words: { a: "8,000, X" }, ${step} }`;
    const [state] = [...count.states(read(text), look(facts)).values()];
    if (!state) throw new Error("no state");
    expect(draw(state).text()).toContain("One mark for every 100 people.");
    expect(count.describe(state)).toContain("Of 120 marks, one for every 100 people");
    expect(count.describe(state)).toContain("80 are solid");
  });
});

describe("what a mark counts", () => {
  const scene = (total: number, footer = "Reported, not counted by us.") =>
    CountYaml.parse({
      panel: "count",
      title: "T",
      total,
      footer,
      questions: { lost: "Lost" },
      words: { mayor: "the mayor", clerk: "the clerk" },
      steps: { one: { question: "lost", figure: "Lost", lanes: ["mayor", "clerk"] } },
    });
  const facts = (value: number, ...units: string[]): Facts =>
    new Map(
      ["mayor", "clerk"].map((id, index) => [id, { topic: "lost", value, qualifier: "exact", unit: units[index] }]),
    );
  const show = (total: number, ...units: string[]) => {
    const [state] = [...count.states(scene(total), look(facts(total, ...units))).values()];
    if (!state) throw new Error("no state");
    return { said: count.describe(state), drawn: draw(state).text() };
  };

  it("is what the claims count", () => {
    expect(show(52, "houses", "houses").said).toContain("Of 52 marks, one for each of the houses in the largest count");
    expect(show(52, "people").said).toContain("one for each person in the largest count");
    expect(show(52, "houses", "barns").said).toContain("Of 52 marks, one for each in the largest count");
    const { said, drawn } = show(12000, "houses", "houses");
    expect(said).toContain("Of 120 marks, one for every 100 houses in the largest count, 12,000");
    expect(drawn).toContain("One mark for every 100 houses. Reported, not counted by us.");
  });

  it("is not said otherwise by the footer", () => {
    const told = count.check(scene(12000, "One mark: one house."), facts(12000, "houses"));
    expect(told.map(({ path, problem, fix }) => `${path} ${problem} ${fix}`)).toEqual([
      'footer The footer says what "one mark" is, but with a total of 12,000 a mark stands for 100, and the panel writes that before the footer. leave the mark out of the footer, and say only what holds besides.',
    ]);
    expect(count.check(scene(52, "One mark: one house."), facts(52, "houses"))).toEqual([]);
  });
});

describe.each([1, 5, 501, 12000])("of %i people", (total) => {
  const few = Math.ceil(total / 1000);
  const facts: Facts = new Map([
    ["few", { topic: "held", value: few, qualifier: "exact" }],
    ["all", { topic: "held", value: total, qualifier: "up-to" }],
  ]);
  const words = total > few ? ["few", "all"] : ["all"];
  const scene = CountYaml.parse({
    panel: "count",
    title: "T",
    total,
    footer: "F.",
    questions: { held: "Held" },
    words: Object.fromEntries(words.map((id) => [id, `${facts.get(id)?.value}, X`])),
    steps: { start: { figure: "How many" }, told: { question: "held", figure: `${total}`, lanes: words } },
  });
  const [start, told] = [...count.states(scene, look(facts)).values()];
  if (!start?.field || !told?.field) throw new Error("no field");
  const { field } = told;

  it("has few enough marks to be told apart, in rows and columns that hold them all", () => {
    expect(field.marks).toBeLessThanOrEqual(500);
    expect(field.rows * field.columns).toBeGreaterThanOrEqual(field.marks);
    expect(field.ticks.length).toBeLessThanOrEqual(6);
    expect(field.ticks.at(-1)).toBeLessThanOrEqual(total);
  });

  it("is filled by its largest figure, and its smallest is not lost", () => {
    expect(field.bands.at(-1)?.to).toBe(field.marks);
    expect(countMarks(field).solid).toBe(words.length > 1 ? Math.ceil(few / field.perMark) : field.marks);
    expect(countMarks(field).solid).toBeGreaterThan(0);
  });

  it("is said in proper words", () => {
    expect(count.check(scene, facts)).toEqual([]);
    expect(count.describe(start)).toContain("no account is drawn yet");
    expect(count.describe(told)).not.toMatch(/\b1 (are|marks)\b|no account/);
  });
});

it("takes a figure with and without its comma for the same", () => {
  const facts: Facts = new Map([["a", { topic: "held", value: 7200, qualifier: "exact" }]]);
  const step = `steps: { one: { question: held, figure: Held, lanes: [a] } }`;
  const text = `{ panel: count, title: T, total: 12000, footer: F., questions: { held: Held }, words: { a: "7,200, X" }, ${step} }`;
  const [state] = [...count.states(read(text), look(facts)).values()];
  expect(state && count.describe(state)).toContain("Lines under the marks: 7,200, X.");
});

it("does not say that no account is drawn where one says nobody", () => {
  const facts: Facts = new Map([["a", { topic: "held", value: 0, qualifier: "exact" }]]);
  const step = `steps: { one: { question: held, figure: Nobody held, lanes: [a] } }`;
  const text = `{ panel: count, title: T, total: 5, footer: F., questions: { held: Held }, words: { a: "0, X" }, ${step} }`;
  const [state] = [...count.states(read(text), look(facts)).values()];
  expect(state && count.describe(state)).toContain("all of them small dots. Lines under the marks: 0, X.");
});

it("ends a lane differently for each qualifier", () => {
  const [state] = [...count.states(read(FERRY), look(FERRY_FACTS)).values()].slice(1);
  if (!state) throw new Error("no state");
  const ends = (["exact", "about", "up-to", "at-least", "more-than"] as const).map((qualifier) => {
    const lanes = [{ claim: "a", value: 45, qualifier, words: "45" }];
    return draw({ ...state, lanes })("[data-part='lane:a:end'] path").attr("d");
  });
  expect(new Set(ends).size).toBe(5);
});

describe("an editor is told", () => {
  const told = (change: (scene: CountYaml) => void, facts: Facts = FERRY_FACTS) => {
    const scene = read(FERRY);
    change(scene);
    return count.check(scene, facts).map(({ rule, path, problem }) => [rule, path.join("."), problem]);
  };
  const step = (scene: CountYaml, id: string) => {
    const found = scene.steps[id];
    if (!found) throw new Error(`no step ${id}`);
    return found;
  };

  it("of a figure larger than the field", () => {
    const points = told((scene) => {
      scene.total = 50;
    });
    expect(points).toEqual([
      ["figure-larger-than-field", "steps.harbour.lanes.1", 'Claim "aboard-60" says 60, but the field holds 50.'],
    ]);
  });

  it("of a field larger than any figure, whose last marks would stand for nobody", () => {
    const points = told((scene) => {
      scene.total = 80;
    });
    expect(points).toEqual([
      [
        "field-larger-than-figures",
        "total",
        "The field holds 80, but the largest figure shown is 60, so some marks stand for nobody that a source reports.",
      ],
    ]);
  });

  it("of a claim of another topic under a question, but not of one that is said in words", () => {
    const points = told((scene) => {
      step(scene, "lost").accounts.push({ claim: "saved-30", words: "the coastguard" });
    });
    expect(points).toEqual([
      [
        "other-topic",
        "steps.lost.accounts.2.claim",
        'Claim "saved-30" is of topic "saved", but this step asks about "lost".',
      ],
    ]);
  });

  it("of a lane that nothing says, and of words for a claim that is never drawn", () => {
    const points = told((scene) => {
      scene.words = { ...scene.words, "lost-2": "two, the harbour master" };
      delete scene.words["aboard-60"];
    });
    expect(points).toEqual([
      [
        "no-words",
        "steps.harbour.lanes.1",
        'Claim "aboard-60" is drawn, but nothing says what it says and who said it.',
      ],
      ["words-not-drawn", "words.lost-2", 'There are words for claim "lost-2", but no step draws it.'],
    ]);
  });

  it("of a question that is not on the rail, and of lanes without a question", () => {
    const points = told((scene) => {
      step(scene, "owners").question = "abord";
      step(scene, "harbour").question = undefined;
    });
    expect(points).toEqual([
      ["question-not-on-rail", "steps.owners.question", 'The rail has no question "abord".'],
      ["no-question", "steps.harbour", "This step shows claims but answers no question of the rail."],
    ]);
  });

  it("of a question called by no claim's topic, and not of its claims as well", () => {
    const points = told((scene) => {
      const { aboard = "", ...others } = scene.questions;
      scene.questions = { abord: aboard, ...others };
      for (const each of Object.values(scene.steps)) if (each.question === "aboard") each.question = "abord";
    });
    expect(points).toEqual([
      ["question-of-no-topic", "questions.abord", 'No claim is of topic "abord". Did you mean "aboard"?'],
    ]);
  });

  it("of a lane whose claim has no single number", () => {
    const facts = new Map(FERRY_FACTS).set("aboard-60", { topic: "aboard", value: "many", qualifier: "exact" });
    const points = told((scene) => {
      step(scene, "harbour").figure = "45, or many";
    }, facts);
    expect(points).toEqual([
      ["no-number", "steps.harbour.lanes.1", 'Claim "aboard-60" has no single number, so it cannot be drawn.'],
    ]);
  });

  it("of accounts together with lanes, and of accounts that no phone holds", () => {
    const points = told((scene) => {
      const lost = step(scene, "lost");
      lost.question = "aboard";
      lost.lanes = ["aboard-60"];
      lost.accounts = Array.from({ length: 5 }, () => ({
        claim: "aboard-60",
        words: "far too long ".repeat(6).trim(),
      }));
    });
    expect(points).toEqual([
      [
        "accounts-with-lanes",
        "steps.lost.accounts",
        "This step has both lanes under the field and accounts in place of the field.",
      ],
      ["accounts-too-long", "steps.lost.accounts", "These accounts need 15 lines of a phone, which holds 8."],
    ]);
  });

  it("of a number in the figure line that no claim of the step has", () => {
    const points = told((scene) => {
      step(scene, "harbour").figure = "45, or 61";
    });
    expect(points).toEqual([
      [
        "figure-without-claim",
        "steps.harbour.figure",
        "The figure line says 61, but no claim of this step has that number.",
      ],
    ]);
  });
});

it.each<[string, Parameters<typeof formatFigure>[0]]>([
  ["138 (our sum)", { value: 138, qualifier: "exact", ours: true }],
  ["about 100", { value: 100, qualifier: "about" }],
  ["up to 170", { value: 170, qualifier: "up-to" }],
  ["more than 100", { value: 100, qualifier: "more-than" }],
  ["at least 6", { value: 6, qualifier: "at-least" }],
  ["12,000", { value: 12000 }],
  ["3 to 4", { value: { min: 3, max: 4 }, qualifier: "exact" }],
  ["7:00 to 7:30", { value: { min: "07:00", max: "07:30" } }],
  ["about 7:00", { value: "07:00", qualifier: "about" }],
  ["20 November 2015", { value: "2015-11-20", qualifier: "exact" }],
  ["late afternoon", { value: "late afternoon", qualifier: "about" }],
  ["no number given", { qualifier: "unknown" }],
  ["", {}],
])("a figure reads %j", (words, claim) => {
  expect(formatFigure(claim)).toBe(words);
});
