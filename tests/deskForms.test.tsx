import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import { emptyOf } from "@/components/desk/form/emptyOf";
import { fieldKind } from "@/components/desk/form/fieldKind";
import { fits } from "@/components/desk/form/fits";
import { putChange } from "@/components/desk/form/putChange";
import { wayOf } from "@/components/desk/form/wayOf";
import { waysOf } from "@/components/desk/form/waysOf";
import { YamlForm } from "@/components/desk/form/YamlForm";
import { panels } from "@/components/panels/panels";
import { sceneForm } from "@/story/desk/sceneForm";
import { valuesOf } from "@/story/edit/changedValue";
import { editYaml } from "@/story/edit/editYaml";
import { findingPaths } from "@/story/edit/findingPaths";
import { readTree } from "@/story/edit/yamlTree";
import type { Draft } from "@/story/model/draft";
import type { Finding } from "@/story/model/finding";
import type { FormSchema } from "@/story/model/formSchema";
import { readStory } from "@/story/read/readStory";

type Node = { schema: FormSchema; value: unknown; path: (string | number)[] };

/** All that a file says, each with what its schema has for it. */
function* nodesOf({ schema, value, path }: Node): Generator<Node> {
  yield { schema, value, path };
  if (value === undefined || value === null) return;
  if (fieldKind(schema) === "union") {
    yield* nodesOf({ schema: waysOf(schema)[wayOf(schema, value)] ?? {}, value, path });
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const inner = Array.isArray(schema.items) ? schema.items[index] : schema.items;
      yield* nodesOf({ schema: inner ?? {}, value: item, path: [...path, index] });
    }
  } else if (value instanceof Map) {
    for (const [key, part] of value) {
      const inner = schema.properties?.[key] ?? (schema.additionalProperties as FormSchema | undefined);
      yield* nodesOf({ schema: inner ?? {}, value: part, path: [...path, key] });
    }
  }
}

const plain = (value: unknown): unknown =>
  value instanceof Map
    ? Object.fromEntries([...value].map(([key, part]) => [key, plain(part)]))
    : Array.isArray(value)
      ? value.map(plain)
      : value;

const content = { root: process.cwd(), panels };
type Opened = { file: string; text: string; schema: FormSchema; value: unknown; draft: Draft };
let scenes: Opened[];

beforeAll(async () => {
  const drafts = await Promise.all(["bamako-2015", "handbook"].map((id) => readStory(id, content)));
  scenes = drafts.flatMap((draft) =>
    [...draft.scenes.values()].map(({ file }) => {
      const text = readFileSync(file, "utf8");
      const { schema = {} } = sceneForm(draft, file, panels) ?? {};
      return { file, text, schema, value: valuesOf(readTree(text)), draft };
    }),
  );
});

describe("a scene's form", () => {
  test("has a field for all that scenes of every kind say", () => {
    expect(new Set(scenes.map(({ value }) => (value as Map<string, string>).get("panel")))).toEqual(
      new Set(Object.keys(panels)),
    );
    for (const { file, schema, value } of scenes)
      for (const node of nodesOf({ schema, value, path: [] }))
        expect(fits(node.schema, node.value), `${file}: ${node.path.join(".")}`).toBe(true);
  });

  test("opened, and everything put as it is, leaves every byte of the file", () => {
    for (const { file, text, schema, value, draft } of scenes) {
      const form = renderToStaticMarkup(
        <YamlForm
          name="The scene"
          shown={{ text, schema, findings: [], readOnly: false }}
          known={{ claims: [], pictures: [...draft.known.pictures], steps: [] }}
          onChange={(changes) => expect.fail(`${file} was changed: ${JSON.stringify(changes)}`)}
          onUndo={() => undefined}
          onSave={() => undefined}
        />,
      );
      expect(form).toContain('id="field/title"');
      const fields = [...nodesOf({ schema, value, path: [] })].filter(({ path }) => path.length === 1);
      const same = fields.map((node) => putChange(schema, value, node.path, plain(node.value)));
      expect(editYaml(text, ...same).text, file).toBe(text);
    }
  });

  test("changes the line of what is changed, and no other", () => {
    for (const { file, text, schema, value } of scenes) {
      const words = [...nodesOf({ schema, value, path: [] })].filter(
        (node) => typeof node.value === "string" && fieldKind(node.schema) === "text",
      );
      for (const { path, value: before } of [words[0], words[words.length >> 1], words.at(-1)].filter(
        (one) => one !== undefined,
      )) {
        const { text: after, edit } = editYaml(text, putChange(schema, value, path, `${before}s`));
        const lines = (of: string) => of.split("\n");
        const others = lines(after).filter((line, index) => line !== lines(text)[index]);
        expect([others.length, edit.length], `${file}: ${path.join(".")}`).toEqual([1, 1]);
        expect(others[0]).toContain(`${before}s`);
      }
    }
  });

  test("offers claims wherever a kind of panel names one", () => {
    for (const { file, schema, value, draft } of scenes) {
      const { panel, scene } = [...draft.scenes.values()].find((one) => one.file === file)?.parsed ?? {};
      const nodes = [...nodesOf({ schema, value, path: [] })];
      for (const { path } of panel?.claimRefs(scene) ?? []) {
        const at = (keys: typeof path) => nodes.findLast((node) => node.path.join() === keys.join())?.schema;
        const isKey = at(path)?.type === "object";
        const names = isKey ? at(path.slice(0, -1))?.propertyNames?.names : at(path)?.names;
        expect(names, `${file}: ${path.join(".")}`).toBe("claim");
      }
      const shown = nodes.filter((node) => node.schema.names === "picture").map((node) => node.value);
      for (const id of shown) expect(draft.known.pictures.has(String(id))).toBe(true);
      // Words for readers are no ids.
      expect(nodes.find((node) => node.path.join() === "title")?.schema.names).toBeUndefined();
    }
  });
});

const schema: FormSchema = {
  type: "object",
  properties: {
    title: { type: "string" },
    rings: { type: "object", propertyNames: { type: "string" }, additionalProperties: { type: "string" }, default: {} },
    steps: {
      type: "object",
      propertyNames: { type: "string" },
      additionalProperties: {
        type: "object",
        properties: {
          head: { type: "string" },
          note: { type: "object", properties: { text: { type: "string" } }, required: ["text"] },
          claims: { type: "array", items: { type: "string" }, default: [] },
        },
        required: ["head"],
      },
    },
  },
  required: ["title", "steps"],
};
const text = `title: "One" # as read
steps:
  first: # the mayor
    head: He said it.
    claims: [a]
`;
const value = valuesOf(readTree(text));
const put = (path: (string | number)[], what: unknown) => editYaml(text, putChange(schema, value, path, what)).text;

describe("what a form writes", () => {
  test("stands in the place of what was there, in its quotes", () => {
    expect(put(["title"], "Two")).toBe(text.replace('"One"', '"Two"'));
  });
  test("stands where the schema has it, with the groups that were missing", () => {
    expect(put(["rings", "around"], "around the hotel")).toBe(
      text.replace("steps:", "rings:\n  around: around the hotel\nsteps:"),
    );
    expect(put(["steps", "first", "note", "text"], "Later.")).toBe(
      text.replace("    claims:", "    note:\n      text: Later.\n    claims:"),
    );
    expect(put(["steps", "first", "claims", 1], "b")).toBe(text.replace("[a]", "[a, b]"));
  });
  test("is the least that an entry needs", () => {
    const item = schema.properties?.steps?.additionalProperties as FormSchema;
    expect(put(["steps", "second"], emptyOf(item))).toBe(`${text}  second:\n    head: ""\n`);
  });
});

test("a finding stands at the innermost value that it is about", () => {
  const at = (line: number, column: number) => ({ place: { file: "a.yaml", line, column } }) as Finding;
  const paths = findingPaths(text, [at(1, 8), at(4, 6), at(5, 14), at(3, 3)]).map(({ path }) => path);
  expect(paths).toEqual([["title"], ["steps", "first", "head"], ["steps", "first", "claims", 0], ["steps", "first"]]);
});
