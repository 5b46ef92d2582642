import { beforeAll, describe, expect, test } from "vitest";
import { entryIn } from "@/components/desk/entryIn";
import { fits } from "@/components/desk/form/fits";
import { putChange } from "@/components/desk/form/putChange";
import { type Filter, isShown, type Sorting, sorted } from "@/components/desk/ledger";
import { markFigures } from "@/components/desk/markFigures";
import { deskView } from "@/story/desk/deskView";
import { openDraft } from "@/story/desk/openDraft";
import { valuesOf } from "@/story/edit/changedValue";
import { editYaml } from "@/story/edit/editYaml";
import { readTree } from "@/story/edit/yamlTree";
import type { Ledger, LedgerLine } from "@/story/model/desk";
import type { FormSchema } from "@/story/model/formSchema";
import { casePanels } from "./casePanels";
import { withCase } from "./contentCase";

const text = `# counted twice
houses-clerk-52:
  topic: houses
  statement: "The clerk counted 52." # his words
  value: { min: 50, max: 52 }
  time:
    day: 2024-03-09 # as printed
    stated: true
  sources: [gazette]
  locator: page 3
  status: disputed
  conflictsWith: [houses-mayor-40]
  quote: { text: I counted them., speaker: the clerk }

# said first
houses-mayor-40: # on the radio
  topic: houses
`;

test("an entry is told from the others by its lines alone", () => {
  const slice = (id: string, of = text) => of.slice(entryIn(of, id).start, entryIn(of, id).end);
  expect(slice("houses-clerk-52")).toMatch(/^houses-clerk-52:\n[\s\S]*# said first\n$/);
  expect(slice("houses-mayor-40")).toBe("houses-mayor-40: # on the radio\n  topic: houses\n");
  expect(slice("houses-mayor-40", text.replaceAll("\n", "\r\n"))).toBe(
    "houses-mayor-40: # on the radio\r\n  topic: houses\r\n",
  );
  expect(slice("nobody")).toBe(text);
  expect(slice("a", "{ a: { topic: b } }")).toBe("{ a: { topic: b } }");
});

describe("the ledger of a story", () => {
  let ledger: Ledger;
  beforeAll(async () => {
    const texts = new Map([["content/ferry-2019/claims.yaml", broken]]);
    const view = async (root: string) => {
      const content = { root, panels: casePanels };
      return deskView(await openDraft("ferry-2019", texts, content), texts, content);
    };
    ledger = await withCase(new Map(), async (root) => {
      return (await view(root)).ledger as Ledger;
    });
  });
  const broken = `aboard-200:
  topic: aboard
  statement: The ferry line put the number on board at about 200.
  value: 200
  qualifier: about
  assertedBy: the ferry line
  sources: [wire]
  locator: second paragraph
  status: reported
without:
  topic: aboard
  statement: The mayor spoke of 200 as well.
  value: 200
  sources: [wire]
  status: reported
`;

  test("has a field for all that a claim may say", () => {
    const claim = ledger.schema.additionalProperties as FormSchema;
    const value = (valuesOf(readTree(text)) as Map<string, Map<string, unknown>>).get("houses-clerk-52");
    for (const [name, part] of value ?? []) expect(fits(claim.properties?.[name] ?? {}, part), name).toBe(true);
    const { conflictsWith, time } = claim.properties ?? {};
    for (const list of [conflictsWith, time?.properties?.before, time?.properties?.after])
      expect(list?.items).toHaveProperty("names", "claim");
  });

  test.each<[string, (string | number)[], unknown, string, string]>([
    ["an end of a span", ["value", "max"], 53, "max: 52", "max: 53"],
    ["a day", ["time", "day"], "2024-03-10", "2024-03-09", "2024-03-10"],
    ["a conflict", ["conflictsWith", 1], "houses-radio", "[houses-mayor-40]", "[houses-mayor-40, houses-radio]"],
    ["whose words they are", ["quote", "speaker"], "the town clerk", "speaker: the clerk", "speaker: the town clerk"],
    ["a note, at its end", ["note"], "Seen by us.", "the clerk }\n", "the clerk }\n  note: Seen by us.\n"],
    ["how it is hedged", ["qualifier"], "about", "  time:", "  qualifier: about\n  time:"],
  ])("changes %s, and no other byte", (_, path, put, before, after) => {
    const change = putChange(ledger.schema, valuesOf(readTree(text)), ["houses-clerk-52", ...path], put);
    expect(editYaml(text, change).text).toBe(text.replace(before, after));
  });

  test("names claims that cannot be read, with what they lack, and where a figure stands", () => {
    expect(ledger.lines.map(({ id, lacks }) => [id, lacks.length])).toEqual([
      ["aboard-200", 0],
      ["without", 1],
    ]);
    const shown = (about: Filter["about"]) => ledger.lines.filter((line) => isShown({ ...all, about }, line));
    expect(shown("locator").map(({ id }) => id)).toEqual(["without"]);
    expect(shown("broken").map(({ id }) => id)).toEqual(["without"]);
    expect(ledger.figures[200]?.map(({ file }) => file.split("/")[2])).toContain("chapters");
  });
});

const all: Filter = { words: "", topic: "", speaker: "", source: "", status: "", about: "all" };
const line = (id: string, news: Partial<LedgerLine> = {}) =>
  ({
    ...{ id, topic: "houses", speaker: "the clerk", status: "disputed", sources: ["gazette"], numbers: [52] },
    ...{ uses: [], lacks: [], isInConflict: false, isSaid: true },
    ...news,
  }) as unknown as LedgerLine;

test("the ledger answers what an editor asks of it", () => {
  const lines = [line("a"), line("b", { uses: [{ file: "", line: 1, column: 1 }], isInConflict: true, isSaid: false })];
  const shown = (filter: Partial<Filter>) =>
    lines.filter((one) => isShown({ ...all, ...filter }, one)).map(({ id }) => id);
  expect(shown({})).toEqual(["a", "b"]);
  expect(shown({ about: "unused" })).toEqual(["a"]);
  expect(shown({ about: "conflict" })).toEqual(["b"]);
  expect(shown({ about: "nobody" })).toEqual(["b"]);
  expect(shown({ status: "settled" })).toEqual([]);
  expect(shown({ topic: "boats" })).toEqual([]);
  expect(shown({ speaker: "the clerk", source: "gazette" })).toEqual(["a", "b"]);
});

test("figures of a claim are marked in the text of its source, and no others", () => {
  const marked = (text: string, ...numbers: number[]) => markFigures(text, numbers).filter(({ isMarked }) => isMarked);
  const words = (text: string, ...numbers: number[]) => marked(text, ...numbers).map(({ words }) => words);
  expect(words("52 houses, not 152 or 520, 5.2 or 0.52; 52.", 52)).toEqual(["52", "52"]);
  expect(words("1,250 then 1 250, 1.250, 1250 and 11250", 1250)).toEqual(["1,250", "1 250", "1.250", "1250"]);
  expect(words("-4.5 degrees, 4,5 degrees", -4.5)).toEqual(["4.5", "4,5"]);
  expect(words("from 3 to 4", 3, 4)).toEqual(["3", "4"]);
  const text = "No figure: 52.";
  expect(
    markFigures(text, [])
      .map(({ words }) => words)
      .join(""),
  ).toBe(text);
});

test("the ledger stands in the order that is asked for", () => {
  const lines = [line("a"), line("b", { numbers: [40], speaker: "Ada" }), line("c", { numbers: [] })];
  const order = (by: Sorting["by"], isDown = false) => sorted(lines, { by, isDown }).map(({ id }) => id);
  expect(order("file")).toEqual(["a", "b", "c"]);
  expect(order("file", true)).toEqual(["c", "b", "a"]);
  expect(order("figure", true)).toEqual(["a", "b", "c"]);
  expect(order("speaker")).toEqual(["b", "a", "c"]);
});
