import { describe, expect, test } from "vitest";
import { changesOf, type Filter, type Form, isShown } from "@/components/desk/ledger";
import { editYaml } from "@/story/edit/editYaml";
import type { ClaimYaml } from "@/story/model/claim";
import type { LedgerLine } from "@/story/model/desk";

const written: ClaimYaml = {
  ...{ topic: "houses", statement: "The clerk counted 52.", value: 52, unit: "houses", qualifier: "exact" },
  ...{ assertedBy: "the town clerk", sources: ["gazette"], locator: "page 3", status: "disputed" },
} as ClaimYaml;
const text = `# counted twice
houses-clerk-52:
  topic: houses
  statement: "The clerk counted 52." # his words
  value: 52
  unit: houses
  qualifier: exact
  assertedBy: the town clerk
  sources: [gazette]
  locator: page 3
  status: disputed
`;
const form: Form = {
  ...{ topic: "houses", statement: "The clerk counted 52.", value: "52", unit: "houses", qualifier: "exact" },
  ...{
    worded: "",
    assertedBy: "the town clerk",
    asOf: "",
    locator: "page 3",
    status: "disputed",
    sources: ["gazette"],
  },
};
const edited = (news: Partial<Form>) =>
  editYaml(text, ...changesOf("houses-clerk-52", { ...form, ...news }, written)).text;

describe("a claim's form", () => {
  test("changes nothing where nothing was typed", () => expect(edited({})).toBe(text));

  test.each<[string, Partial<Form>, string, string]>([
    ["a figure, which stays a number", { value: "53" }, "value: 52", "value: 53"],
    ["where it stands", { locator: "page 4 " }, "locator: page 3", "locator: page 4"],
    ["its status", { status: "settled" }, "status: disputed", "status: settled"],
    ["who said it, to nobody", { assertedBy: "" }, "  assertedBy: the town clerk\n", ""],
    ["its sources", { sources: ["gazette", "radio"] }, "[gazette]", "[gazette, radio]"],
  ])("changes %s, and no other byte", (_, news, before, after) => {
    expect(edited(news)).toBe(text.replace(before, after));
  });

  test("leaves a span and a figure in words as they are", () => {
    const span = { ...written, value: { min: 40, max: 50 } };
    expect(changesOf("a", { ...form, value: "" }, span)).toEqual([]);
    expect(changesOf("a", { ...form, value: "60" }, { ...written, value: "dozens" })).toEqual([
      { set: ["a", "value"], value: "60" },
    ]);
  });

  test("makes a new claim of what is typed", () => {
    const typed = { ...form, value: "", unit: "", qualifier: "", assertedBy: "" };
    expect(changesOf("houses-radio", typed)).toEqual([
      {
        insert: ["houses-radio"],
        value: {
          ...{ topic: "houses", status: "disputed", statement: "The clerk counted 52.", locator: "page 3" },
          sources: ["gazette"],
        },
      },
    ]);
  });
});

test("the ledger answers what an editor asks of it", () => {
  const line = { id: "a", topic: "houses", status: "disputed", uses: [], written } as unknown as LedgerLine;
  const cited = {
    ...line,
    status: "settled",
    uses: [1],
    written: { ...written, conflictsWith: ["b"], assertedBy: undefined },
  };
  const shown = (filter: Partial<Filter>) =>
    [line, cited as unknown as LedgerLine].map((one) =>
      isShown({ words: "", topic: "", source: "", about: "all", ...filter }, one),
    );
  expect(shown({})).toEqual([true, true]);
  expect(shown({ about: "unused" })).toEqual([true, false]);
  expect(shown({ about: "conflict" })).toEqual([false, true]);
  expect(shown({ about: "nobody" })).toEqual([false, true]);
  expect(shown({ about: "disputed" })).toEqual([true, false]);
  expect(shown({ topic: "boats" })).toEqual([false, false]);
  expect(shown({ source: "gazette" })).toEqual([true, true]);
});
