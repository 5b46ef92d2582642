import { describe, expect, it } from "vitest";
import { count } from "@/components/panels/count";
import { CountYaml } from "@/components/panels/count/schema";
import type { ClaimFacts, Facts } from "@/story/model/scene";
import { checkSchema } from "@/story/read/checkSchema";
import { type Claims, factsOf, ferryClaims, ferryYaml, readScene } from "./ferry";

type Points = [string, string, string][];

/** What an editor is told of the scene with `from` written as `to`. */
function told(
  from: string,
  to: string,
  { claims = ferryClaims, tolls }: { claims?: Claims; tolls?: string[] } = {},
): Points {
  expect(ferryYaml).toContain(from);
  const scene = readScene(ferryYaml.replace(from, to));
  return count.check(scene, factsOf(claims, tolls)).map(({ rule, path, problem }) => [rule, path.join("."), problem]);
}

it("finds nothing in a sound scene", () => {
  expect(count.check(readScene(ferryYaml), factsOf(ferryClaims))).toEqual([]);
});

describe("an editor is told", () => {
  it.each<[string, string, string, Points]>([
    [
      "of two manners on one page",
      "flags: [aboard-45], note",
      "flags: [aboard-45], list: [aboard-45], note",
      [["one-page", "steps.owners", "This step has flags and list; a page has one."]],
    ],
    [
      "of a page that shows nothing",
      ", list: [lost-3, lost-few] }",
      " }",
      [["one-page", "steps.lost", "This step shows nothing."]],
    ],
    [
      "of a question that the scene does not ask",
      "harbour: { question: aboard",
      "harbour: { question: abord",
      [["question-not-asked", "steps.harbour.question", 'The scene has no question "abord".']],
    ],
    [
      "of a claim of another topic",
      "flags: [aboard-45, aboard-60]",
      "flags: [aboard-45, aboard-60, landed-30]",
      [
        [
          "other-topic",
          "steps.harbour.flags.2",
          'Claim "landed-30" is of topic "saved", but this step asks about "aboard".',
        ],
        [
          "page-adds-above",
          "steps.harbour.flags.2",
          '"landed-30" is smaller than what stands already, so it would move all that is below it.',
        ],
      ],
    ],
    [
      "of a page that takes away",
      "{ landed: [landed-20, landed-30], swam: [swam-5] }",
      "{ landed: [landed-20, landed-30], swam: [] }",
      [["page-takes-away", "steps.later", 'The step before shows "swam-5", and this one on the same page does not.']],
    ],
    [
      "of a claim that is shown and signed by nobody",
      "  swam-5: { figure: up to 5, who: a witness }\n",
      "",
      [
        ["no-flag", "steps.landed.columns.swam.0", 'Claim "swam-5" is shown, but nothing says how it is signed.'],
        ["no-flag", "steps.later.columns.swam.0", 'Claim "swam-5" is shown, but nothing says how it is signed.'],
      ],
    ],
    [
      "of a flag that no step shows",
      "{ landed: [landed-20, landed-30], swam: [swam-5] }",
      "{ landed: [landed-20], swam: [swam-5] }",
      [
        [
          "against-not-drawn",
          "flags.landed-30.against",
          'No line can be drawn for "aboard-25": "landed-30" stands in no column.',
        ],
        ["flag-not-shown", "flags.landed-30", 'There is a flag for claim "landed-30", but no step shows it.'],
      ],
    ],
    [
      "of a figure measured against one that nothing has it at odds with",
      "against: aboard-25",
      "against: landed-20",
      [
        [
          "against-without-conflict",
          "flags.landed-30.against",
          '"landed-30" is measured against "landed-20", which does not stand under its conflictsWith.',
        ],
        ["flag-not-shown", "flags.aboard-25", 'There is a flag for claim "aboard-25", but no step shows it.'],
      ],
    ],
    [
      "of a figure measured against one that nobody signs",
      "  aboard-25: { who: a passenger }\n",
      "",
      [
        [
          "against-not-drawn",
          "flags.landed-30.against",
          'No line can be drawn for "aboard-25": nothing says how it is signed.',
        ],
      ],
    ],
    [
      "of a flag that stands for claims that differ",
      "also: [landed-30-radio]",
      "also: [landed-20]",
      [
        [
          "also-says-otherwise",
          "flags.landed-30.also.0",
          'Claim "landed-20" gives another figure than "landed-30", so one flag cannot stand for both.',
        ],
      ],
    ],
    [
      "of a label that leaves its line on a phone",
      "who: the harbour master }",
      "who: the harbour master of the port of Ardon }",
      [
        [
          "label-too-wide",
          "flags.aboard-60.figure",
          expect.stringMatching(/^"60 aboard the harbour.*" is \d+ px wide on a phone, which has 328\.$/),
        ],
      ],
    ],
    [
      "of words where marks are asked for",
      "harbour: { question: aboard, flags: [aboard-45, aboard-60] }",
      "harbour: { question: aboard, flags: [aboard-45, aboard-60] }\n  few: { question: lost, flags: [lost-few] }",
      [["no-number", "steps.few.flags.0", 'Claim "lost-few" has no single number, so it cannot be drawn.']],
    ],
  ])("%s", (_, from, to, points) => {
    expect(told(from, to)).toEqual(points);
  });

  it("of a figure measured against a larger one, which has no place among its marks", () => {
    const claims = new Map(ferryClaims);
    claims.set("aboard-25", { topic: "aboard", value: 31, status: "disputed" });
    expect(told("against: aboard-25", "against: aboard-25", { claims })).toEqual([
      [
        "against-not-drawn",
        "flags.landed-30.against",
        'No line can be drawn for "aboard-25": its figure is not the smaller.',
      ],
    ]);
  });

  it("of a smaller figure told later, which would push down what stands", () => {
    const claims = new Map(ferryClaims);
    claims.set("aboard-30", { topic: "aboard", value: 30, status: "disputed" });
    const to = "who: the owners }\n  aboard-30: { who: a passenger }";
    const scene = ferryYaml
      .replace("who: the owners }", to)
      .replace("[aboard-45, aboard-60]", "[aboard-30, aboard-45, aboard-60]");
    const points = count.check(readScene(scene), factsOf(claims));
    expect(points.map(({ rule, path }) => [rule, path.join(".")])).toEqual([
      ["page-adds-above", "steps.harbour.flags.0"],
    ]);
  });

  it("of marks for a topic that counts the dead, and not of a list", () => {
    expect(told("list: [lost-3, lost-few]", "list: [lost-3, lost-few]", { tolls: ["lost"] })).toEqual([]);
    expect(told("harbour: {", "harbour: {", { tolls: ["aboard"] }).map(([rule, path]) => [rule, path])).toEqual([
      ["marks-for-tolls", "steps.owners.flags"],
      ["marks-for-tolls", "steps.harbour.flags"],
    ]);
  });

  it("of more reports, and more columns, than a phone has room for", () => {
    const flags = ["aboard-1", "aboard-2", "aboard-3", "aboard-4"];
    const claims = new Map(ferryClaims);
    for (const [index, id] of flags.entries())
      claims.set(id, { topic: "aboard", value: 60 + index, status: "disputed" });
    const scene = readScene(ferryYaml);
    scene.steps.harbour = { question: "aboard", flags: ["aboard-45", "aboard-60", ...flags] };
    for (const id of flags) scene.flags[id] = { who: id, also: [] };
    scene.steps.later = {
      question: "saved",
      columns: { landed: ["landed-20", "landed-30"], swam: ["swam-5"], rowed: [], floated: [] },
    };
    expect(
      count.check(scene, factsOf(claims)).map(({ rule, path, problem }) => [rule, path.join("."), problem]),
    ).toEqual([
      ["too-many-flags", "steps.harbour.flags", "This page has 6 reports, and a phone has room for 5."],
      ["too-many-columns", "steps.later.columns", "A phone has room for three columns."],
    ]);
  });

  it("what to write in place of each field that the panel once had", () => {
    const old = {
      panel: "count",
      title: "How many",
      total: 52,
      footer: "One mark: one house.",
      questions: { houses: "Lost" },
      words: { "houses-40": "about 40, the mayor" },
      flags: {},
      steps: { mayor: { question: "houses", figure: "about 40", lanes: ["houses-40"], earlier: [], accounts: [] } },
    };
    const place = (path: (string | number)[]) => ({ file: "scene.yaml", line: 1, column: 1, path });
    const { findings } = checkSchema(CountYaml, { value: old, place, source: "" });
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(["field-changed"]));
    expect(findings.map(({ problem }) => /"(\w+)"/.exec(problem)?.[1]).toSorted()).toEqual([
      "accounts",
      "earlier",
      "figure",
      "footer",
      "lanes",
      "total",
      "words",
    ]);
  });

  it("to show counts of different times that only grow as a series, unless the record has them at odds", () => {
    const at = (hour: string) => ({ time: { day: "2019-03-14", at: hour, stated: true } });
    const grown = (more: Partial<ClaimFacts> = {}): Facts["claims"] =>
      new Map<string, ClaimFacts>([
        ...ferryClaims,
        ["aboard-45", { topic: "aboard", value: 45, ...at("05:10") }],
        ["aboard-60", { topic: "aboard", value: 60, ...at("09:40"), ...more }],
      ]);
    const told = (claims: Facts["claims"]) =>
      count
        .check(readScene(ferryYaml), { claims, pictures: new Map() })
        .map(({ rule, path }) => `${rule} ${path.join(".")}`);
    expect(told(grown())).toEqual(["grows-over-time steps.harbour.flags"]);
    expect(told(grown({ conflictsWith: ["aboard-45"] }))).toEqual([]);
    expect(told(grown(at("05:10")))).toEqual([]);
    expect(told(grown({ time: { day: "2019-03-14", stated: true } }))).toEqual([]);
    expect(told(grown({ time: undefined }))).toEqual([]);
  });
});
