import { describe, expect, it, test } from "vitest";
import { count } from "@/components/panels/count";
import type { CountState } from "@/components/panels/count/CountState";
import { rowFor } from "@/components/panels/count/rowFor";
import { ferryClaims, ferryYaml, onePage, readScene, stateOf, statesOf } from "./ferry";

const states = statesOf(readScene(ferryYaml), ferryClaims);
const bands = ({ page }: CountState) =>
  page.kind === "marks" ? page.blocks.map(({ marks, solid }) => `${marks} ${solid ? "solid" : "rings"}`) : [];
const disputed = { status: "disputed" } as const;

describe("a mark is solid where no report of its page disputes it", () => {
  it.each<[string, Parameters<typeof onePage>[0], string[]]>([
    [
      "to the smaller of two figures without a hedge",
      { a: { value: 45, qualifier: "exact", ...disputed }, b: { value: 60, qualifier: "exact", ...disputed } },
      ["45 solid", "15 rings"],
    ],
    [
      "nowhere, where a wave leaves open the smallest",
      { a: { value: 45, qualifier: "about", ...disputed }, b: { value: 60, qualifier: "exact", ...disputed } },
      ["45 rings", "15 rings"],
    ],
    [
      "nowhere, where an upper bound stands beside disputed figures",
      { a: { value: 45, qualifier: "exact", ...disputed }, b: { value: 60, qualifier: "up-to", ...disputed } },
      ["45 rings", "0 rings"],
    ],
    [
      "beyond a lower bound, which disputes nothing above it",
      { a: { value: 45, qualifier: "at-least", status: "superseded" }, b: { value: 60, status: "settled" } },
      ["45 solid", "15 solid"],
    ],
    [
      "where one voice reports it and nothing is against it",
      { a: { value: 9, qualifier: "about", status: "reported" } },
      ["9 solid"],
    ],
    ["nowhere, where the one report is disputed off the page", { a: { value: 9, ...disputed } }, ["9 rings"]],
    ["nowhere, where it could not be verified", { a: { value: 9, status: "unverified" } }, ["9 rings"]],
  ])("%s", (_, claims, expected) => {
    expect(bands(onePage(claims))).toEqual(expected);
  });

  it("and stays what it is while the page grows", () => {
    expect(bands(stateOf(states, "owners"))[0]).toBe(bands(stateOf(states, "harbour"))[0]);
  });
});

describe("a page", () => {
  it("draws acts from one each, none inside another, and no marks for an upper bound", () => {
    const { page } = stateOf(states, "later");
    if (page.kind !== "columns") throw new Error("no columns");
    expect(page.columns.map(({ verb, blocks }) => [verb, blocks.map(({ from, marks }) => [from, marks])])).toEqual([
      [
        "landed",
        [
          [0, 20],
          [0, 30],
        ],
      ],
      ["swam", [[0, 0]]],
    ]);
  });

  it("heads a column with its verb, or with what the scene says in its place", () => {
    const heads = (columns?: Record<string, string>) => {
      const { page } = stateOf(statesOf({ ...readScene(ferryYaml), columns }, ferryClaims), "later");
      return page.kind === "columns" && page.columns.map(({ verb }) => verb);
    };
    expect(heads()).toEqual(["landed", "swam"]);
    expect(heads({ swam: "by water" })).toEqual(["landed", "by water"]);
  });

  it("keeps the place of what a later step adds, so that all steps of it are laid out alike", () => {
    const shape = ({ page }: CountState) =>
      page.kind === "columns" &&
      page.columns.map(({ blocks }) => blocks.map(({ marks, flags, kept }) => [marks, flags.length + kept]));
    expect(shape(stateOf(states, "landed"))).toEqual(shape(stateOf(states, "later")));
    const [lost, inquest] = [stateOf(states, "lost").page, stateOf(states, "inquest").page];
    expect(lost).toMatchObject({ hasTop: true, top: undefined, kept: 0 });
    expect(inquest).toMatchObject({ hasTop: true, top: { claim: "lost-2" }, kept: 0 });
  });

  it("ends where a step begins with other reports, a new question or another manner", () => {
    expect([...states.values()].map(count.group)).toEqual([
      "1: aboard",
      "1: aboard",
      "2: saved",
      "2: saved",
      "3: aboard",
      "4: lost",
      "4: lost",
    ]);
  });

  it("says once that its sums are ours, or at each figure where only some are", () => {
    expect(stateOf(states, "owners").sums).toBe("the sum is ours");
    expect(stateOf(states, "harbour").sums).toBe("both sums are ours");
    const mixed = onePage({
      a: { value: 45, qualifier: "exact", ours: true, ...disputed },
      b: { value: 60, qualifier: "exact", ...disputed },
    });
    expect(mixed.sums).toBe("");
    expect(count.describe(mixed)).toContain("45, a; our sum.");
  });
});

describe("of what is drawn", () => {
  it("each notation is explained at its first use, the editor's note after it", () => {
    expect(stateOf(states, "owners").notes).toEqual([
      "One mark: one person somebody reported.",
      "A row: 20.",
      "The owners count tickets.",
    ]);
    expect(stateOf(states, "harbour").notes).toEqual(["Solid: in every count here.", "Ring: disputed."]);
    expect(stateOf(states, "later").notes).toEqual(["Arrows: more than.", "Do not add columns.", "Ring: disputed."]);
    expect(stateOf(states, "lost").notes).toEqual(["Outline: overtaken."]);
  });

  it("a sentence tells all of it", () => {
    expect(count.describe(stateOf(states, "harbour"))).toBe(
      "Aboard; both sums are ours. 45 solid marks. Signed: 45 aboard, the owners. 15 more rings (disputed). " +
        "Signed: 60 aboard, the harbour master. Solid: in every count here. Ring: disputed.",
    );
    expect(count.describe(stateOf(states, "landed"))).toContain(
      "Column landed: 20 rings (disputed). Signed: some 20, a fisherman; drawn as about 20. Column swam: No marks. Signed: up to 5, a witness.",
    );
    expect(count.describe(stateOf(states, "inquest"))).toContain(
      "Large: 2: people died, the inquest. 3 in outline: the harbour master, a diver among them. a handful: state radio.",
    );
    expect(count.describe(stateOf(states, "over"))).toBe(
      "Aboard. An empty page. No one left aboard: the owners. Against it: Search goes on: state radio.",
    );
  });

  it("the table tells the marks of each report of an act, and never their sum", () => {
    const marks = count.table(states, "en").rows.map(([, marks]) => marks);
    expect(marks[[...states.keys()].indexOf("later")]).toBe("landed: 20 rings; landed: 30 rings");
  });

  it("no two rows of the table begin alike", () => {
    const { columns, rows } = count.table(states, "en");
    expect(new Set(rows.map(([first]) => first)).size).toBe(rows.length);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it("rests on all claims that a flag stands for", () => {
    const refs = count.claimRefs(readScene(ferryYaml)).filter(({ step }) => step === "later");
    expect(refs.map(({ id }) => id)).toEqual(["landed-20", "landed-30", "landed-30-radio", "swam-5", "aboard-25"]);
  });
});

describe("many", () => {
  it.each([
    [500, 1, 500],
    [501, 10, 51],
    [7200, 100, 72],
    [12000, 100, 120],
    [1_000_000, 10_000, 100],
  ])("%i people are drawn %i to a mark, %i marks", (value, perMark, marks) => {
    const state = onePage({ a: { value, qualifier: "exact", status: "reported", unit: "people" } });
    expect(state.perMark).toBe(perMark);
    expect(bands(state)).toEqual([`${marks} solid`]);
    if (perMark > 1) expect(state.notes[0]).toMatch(/^One mark: [\d,]+ people\.$/);
  });

  it("a small figure beside a large one is not lost", () => {
    const a = { value: 3, qualifier: "exact", status: "reported" } as const;
    expect(bands(onePage({ a, b: { ...a, value: 9000 } }))).toEqual(["1 solid", "89 rings"]);
  });

  test("marks stand in rows that stay a field", () => {
    const rows = (marks: number) => {
      const row = rowFor([{ name: "a", from: 0, marks, solid: true, flags: [], kept: 0 }], { row: 20, most: 11 });
      return [row, Math.ceil(marks / row)];
    };
    expect([5, 170, 312, 500].map(rows)).toEqual([
      [20, 1],
      [20, 9],
      [30, 11],
      [50, 10],
    ]);
  });

  it("are counted in the words of their claims", () => {
    expect(onePage({ a: { value: 4, unit: "houses", status: "reported" } }).notes[0]).toBe(
      "One mark: one of the houses somebody reported.",
    );
  });
});
