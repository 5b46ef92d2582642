import { describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { applyEdits } from "@/story/edit/applyEdits";
import { editYaml } from "@/story/edit/editYaml";
import { invertEdits } from "@/story/edit/invertEdits";
import { Refused } from "@/story/edit/Refused";
import type { YamlChange } from "@/story/model/yamlChange";
import { pick, random } from "./mutations/random";
import { asSomebodyLeftIt, storyTexts } from "./storyTexts";

type Path = (string | number)[];
const texts = storyTexts(".yaml").filter((text) => text.length < 5_000);

const values = [
  "Word",
  "two words",
  "a: b, c",
  "# no note",
  "52",
  52,
  0.5,
  true,
  "",
  "l'eau « haute »",
  "a\nb\n",
  ["a", "b"],
  { at: [1, 2], label: "A, b" },
  [{ a: 1, b: "x" }],
  null,
  "yes",
  "1,200",
  "- a",
  {},
  [],
];

/** What a file says by a reader of its own: pairs of groups as lists, so that order counts. */
const said = (text: string) => {
  if (/(?:- |[[{]){40}/.test(text)) return undefined;
  const document = parseDocument(text, { stringKeys: true, logLevel: "error", uniqueKeys: false });
  return document.errors.length > 0 ? undefined : document.toJS({ mapAsMap: true });
};

function somePath(value: unknown, next: () => number, path: Path = []): Path {
  const keys = value instanceof Map ? [...value.keys()] : Array.isArray(value) ? [...value.keys()] : [];
  if (keys.length === 0 || (path.length > 0 && next() < 0.3)) return path;
  const key = pick(keys, next);
  return somePath(value instanceof Map ? value.get(key) : (value as unknown[])[key], next, [...path, key]);
}
const get = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (part, key) => (part instanceof Map ? part.get(key) : (part as unknown[])?.[Number(key)]),
    value,
  );
const size = (group: unknown) => (group instanceof Map ? group.size : Array.isArray(group) ? group.length : 0);

function someChange(value: unknown, next: () => number): YamlChange | undefined {
  const path = somePath(value, next);
  if (path.length === 0) return undefined;
  const group = get(value, path.slice(0, -1));
  const name = `new-${Math.floor(next() * 1000)}`;
  const way = Math.floor(next() * 6);
  if (way === 0) return { delete: path };
  if (way === 1) return group instanceof Map ? { rename: path, name } : undefined;
  if (way === 2) return { move: path, to: Math.floor(next() * size(group)) };
  if (way === 3) return { replace: path, value: pick(values, next) };
  const at = Math.floor(next() * (size(group) + 1));
  if (way === 4 && next() < 0.2)
    return { insert: [...path.slice(0, -1), group instanceof Map ? name : at, "deep", "er"], value: 1 };
  return group instanceof Map
    ? { insert: [...path.slice(0, -1), name], value: pick(values, next), at }
    : { insert: [...path.slice(0, -1), at], value: pick(values, next) };
}

/** What a file is to say after a change, worked out on what it says. */
function meant(value: unknown, change: YamlChange): unknown {
  const [path] = Object.values(change) as [Path];
  const parent = path.slice(0, -1);
  const key = path.at(-1) ?? "";
  const alter = (part: unknown, left: Path, is: (group: unknown) => unknown): unknown => {
    const [first, ...rest] = left;
    if (first === undefined) return is(part);
    const own = part instanceof Map ? part.get(first) : (part as unknown[] | undefined)?.[Number(first)];
    const made = alter(own, rest, is);
    if (!Array.isArray(part)) return new Map([...((part ?? []) as Map<unknown, unknown>), [first, made]]);
    return [...part.slice(0, Number(first)), made, ...part.slice(Number(first) + 1)];
  };
  return alter(value, parent, (group) => {
    const items: [string | number, unknown][] =
      group instanceof Map ? [...group] : ((group ?? []) as unknown[]).map((item, index) => [index, item]);
    const at = items.findIndex(([name]) => name === key);
    const [, own] = items[at] ?? [];
    if ("replace" in change) items[at] = [key, asRead(change.value)];
    if ("delete" in change) items.splice(at, 1);
    if ("rename" in change) items[at] = [change.name, own];
    if ("move" in change) items.splice(change.to, 0, ...items.splice(at, 1));
    if ("insert" in change)
      items.splice(typeof key === "number" ? key : (change.at ?? items.length), 0, [key, asRead(change.value)]);
    return Array.isArray(group) || (!group && typeof key === "number") ? items.map(([, item]) => item) : new Map(items);
  });
}

const asRead = (value: unknown) => parseDocument(JSON.stringify(value), { stringKeys: true }).toJS({ mapAsMap: true });

/** The lines of notes alone, which no change is about. */
const notes = (text: string) => text.match(/^[ \t]*#.*$/gm)?.map((line) => line.trim()) ?? [];

describe("a file of YAML is edited by path", () => {
  test("1,900 times: what was meant has changed and nothing else, and it can be undone", () => {
    let done = 0;
    const refused: string[] = [];
    for (let seed = 1; done < 1900; seed += 1) {
      const next = random(seed);
      const text = asSomebodyLeftIt(pick(texts, next), next);
      const before = text.length < 6_000 ? said(text) : undefined;
      const change = before && someChange(before, next);
      if (!change) continue;
      done += 1;
      try {
        const { text: after, edit } = editYaml(text, change);
        expect(said(after), `${seed} ${JSON.stringify(change)}`).toEqual(meant(before, change));
        expect(JSON.stringify([...walkKeys(said(after))])).toBe(JSON.stringify([...walkKeys(meant(before, change))]));
        expect(applyEdits(text, edit)).toBe(after);
        expect(applyEdits(after, invertEdits(text, edit))).toBe(text);
        if (!("move" in change)) expect(edit.length).toBeLessThan(3);
        if ("insert" in change || "rename" in change) expect(notes(after)).toEqual(notes(text));
        if ("insert" in change)
          for (const { start, end } of edit) expect(text.slice(start, end)).toMatch(/^(\[\s*\]|\{\s*\})?$/);
        expect(after.includes("\r\n") && /(?<!\r)\n/.test(after)).toBe(text.includes("\r\n") && /(?<!\r)\n/.test(text));
        expect(after.startsWith("\uFEFF")).toBe(text.startsWith("\uFEFF"));
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        expect(applyEdits(text, [])).toBe(text);
        refused.push(`${seed} ${JSON.stringify(change)} ${error.message}`);
      }
    }
    expect(refused.length, refused.join("\n")).toBeLessThan(15);
  }, 120_000);

  const text = `# The record\na: # first\n  by: 'the mayor' # who\n  "at": [ 1,2 ]\n  steps: { one: x }\n\nb:\n  by: "the clerk"\n  said: >\n    Of\n    note.\n\n# last\n`;
  const shown: [string, YamlChange, string, string][] = [
    [
      "a text keeps its quotes and its note",
      { replace: ["a", "by"], value: "l'eau" },
      "'the mayor' # who",
      "'l''eau' # who",
    ],
    ["a list keeps its spaces", { replace: ["a", "at"], value: [1, 3] }, "[ 1,2 ]", "[ 1,3 ]"],
    [
      "of a group, only the values that differ",
      { replace: ["b"], value: { by: "the mayor", said: "Of note.\n" } },
      '"the clerk"',
      '"the mayor"',
    ],
    ["a name keeps its quotes", { rename: ["a", "at"], name: "on" }, '"at":', '"on":'],
    ["an entry goes with its lines", { delete: ["a", "steps"] }, "  steps: { one: x }\n", ""],
    ["the only item leaves an empty group", { delete: ["a", "steps", "one"] }, "{ one: x }", "{}"],
    [
      "an entry is set apart as those before it are",
      { insert: ["c"], value: { by: "x" } },
      "    note.\n",
      "    note.\n\nc:\n  by: x\n",
    ],
    [
      "an item on one line stays there",
      { insert: ["a", "steps", "two"], value: "a, b" },
      "one: x }",
      'one: x, two: "a, b" }',
    ],
    ["a figure in a text stays a text", { replace: ["b", "by"], value: "52" }, '"the clerk"', '"52"'],
  ];
  test.each(shown)("%s", (_, change, was, now) => {
    for (const whole of [text, text.replaceAll("\n", "\r\n"), `\uFEFF${text}`]) {
      const as = (part: string) => (whole.includes("\r") ? part.replaceAll("\n", "\r\n") : part);
      expect(editYaml(whole, change).text).toBe(whole.replace(as(was), as(now)));
    }
  });

  test("a value that was left out is written behind those that are there", () => {
    const side: YamlChange = { set: ["places", "bamako", "side"], value: "left" };
    expect(editYaml("places:\n  bamako: { at: [1, 2] } # here\n", side).text).toBe(
      "places:\n  bamako: { at: [1, 2], side: left } # here\n",
    );
    expect(editYaml("places:\n  bamako:\n    at: [1, 2] # here\n", side).text).toContain(
      "at: [1, 2] # here\n    side: left",
    );
  });

  test("several changes are one edit of the text before", () => {
    const { text: after, edit } = editYaml(
      text,
      { rename: ["a"], name: "c" },
      { delete: ["c", "by"] },
      { insert: ["c", "x"], value: 1, at: 0 },
    );
    expect(applyEdits(text, edit)).toBe(after);
    expect(after.startsWith('# The record\nc: # first\n  x: 1\n  "at"')).toBe(true);
  });

  test.each([
    ["that has no such place", text, { replace: ["a", "gone"], value: 1 }, 'no "gone"'],
    ["where the name is taken", text, { rename: ["a"], name: "b" }, 'a "b" already'],
    ["that cannot be read", "a: [", { replace: ["a"], value: 1 }, "cannot be read"],
    ["where other values would change, too", "a: &x 1\nb: *x\n", { replace: ["a"], value: 2 }, "cannot be edited"],
  ] satisfies [string, string, YamlChange, string][])("a file %s is left as it is", (_, whole, change, why) => {
    expect(() => editYaml(whole, change)).toThrow(why);
  });
});

function* walkKeys(value: unknown): Generator<unknown> {
  const entries = value instanceof Map ? value.entries() : Array.isArray(value) ? value.entries() : [];
  for (const [key, part] of entries) {
    yield key;
    yield* walkKeys(part);
  }
}
