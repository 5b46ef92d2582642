import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { describe, expect, test } from "vitest";
import { parse, parseDocument } from "yaml";
import { panels } from "@/components/panels/panels";
import { formatSchemas } from "@/scripts/schemas/formatSchemas";
import { tags } from "@/story/model/tags";

const root = join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
const settings: { "yaml.schemas": Record<string, string> } = JSON.parse(read(".vscode/settings.json"));

/** The schema that VS Code holds a file of a story against, by the settings. */
function schemaFor(file: string) {
  const matches = Object.entries(settings["yaml.schemas"]).filter(([, glob]) =>
    new RegExp(
      `^${glob
        .replaceAll(".", "\\.")
        .replaceAll("*", "[^/]+")
        .replace(/\{(.+)\}/, (_, ways: string) => `(?:${ways.replaceAll(",", "|")})`)}$`,
    ).test(file),
  );
  expect(matches, file).toHaveLength(1);
  const schema = JSON.parse(read(matches[0]?.[0] ?? ""));
  return new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
}

const stories = readdirSync(join(root, "content"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
const files = stories
  .flatMap(({ name }) =>
    readdirSync(join(root, "content", name), { recursive: true, encoding: "utf8" }).map(
      (file) => `content/${name}/${file}`,
    ),
  )
  // The columns of a table are its editor's own.
  .filter((file) => file.endsWith(".yaml") && file.split("/")[2] !== "data");
/** The first file of this name, or in this folder, of any story. */
const first = (name: string) => {
  const found = files.find((file) => file.split("/").slice(2).join("/").startsWith(name));
  if (!found) throw new Error(`No story has ${name}.`);
  return found;
};
/** The scene with a field in its first step that no kind of panel has. */
const withField = (text: string) => {
  const document = parseDocument(text);
  const [step] = Object.keys(document.toJS().steps);
  document.setIn(["steps", step, "fidure"], 1);
  return document.toString();
};

describe("what an editor's program knows of a story's files", () => {
  test("is what the stories are read with: npm run schemas writes no other", () => {
    const written = formatSchemas(panels);
    expect(readdirSync(join(root, ".vscode/schemas")).sort()).toEqual([...written.keys()].sort());
    for (const [name, text] of written) expect(read(join(".vscode/schemas", name))).toBe(text);
  });

  test.each(files)("lets %s be", (file) => {
    const validate = schemaFor(file);
    expect(validate(parse(read(file))), JSON.stringify(validate.errors)).toBe(true);
  });

  const slips: [string, string, (text: string) => string, string][] = [
    ["story.yaml", "a field", (text) => text.replace("\ndek:", "\ndeck:"), "deck"],
    ["claims.yaml", "a field", (text) => text.replace("assertedBy:", "asertedBy:"), "asertedBy"],
    ["claims.yaml", "a status", (text) => text.replace("status: disputed", "status: disputet"), "enum"],
    ["claims.yaml", "an id", (text) => text.replace(/^[a-z0-9-]+:/m, "Held_Dacko:"), "pattern"],
    ["sources.yaml", "a field", (text) => text.replace("voice:", "voise:"), "voise"],
    ["people.yaml", "a field", (text) => text.replace("country:", "contry:"), "contry"],
    ["fr/claims.yaml", "a field", (text) => text.replace("statement:", "statment:"), "statment"],
    ["fr/claims.yaml", "a fact", (text) => text.replace(/^([a-z0-9-]+:)$/m, "$1\n  sources: [wiki-a]"), "sources"],
    ["fr/scenes/", "a field of a step", withField, "fidure"],
    ["scenes/", "a field of a step", withField, "fidure"],
    ["scenes/", "the kind", (text) => text.replace(/^panel: /m, "panel: x"), "enum"],
    ["scenes/", "a field of another kind", (text) => `${text}\nnowhere: 3\n`, "nowhere"],
  ];
  test.each(slips)("finds in %s %s that is misspelt", (file, _, slip, found) => {
    const text = read(first(file));
    expect(slip(text)).not.toBe(text);
    const validate = schemaFor(first(file));
    expect(validate(parse(slip(text)))).toBe(false);
    expect(JSON.stringify(validate.errors)).toContain(found.replaceAll('"', '\\"').replace(/^\\"(.*)\\"$/, '"$1"'));
  });

  test("says of every field of the story's own files what it is for", () => {
    for (const name of ["story", "claims", "sources", "people", "pictures", "corrections"]) {
      const { properties, additionalProperties, items } = JSON.parse(read(`.vscode/schemas/${name}.json`));
      const fields: Record<string, { description?: string }> =
        properties ?? additionalProperties?.properties ?? items?.properties;
      expect(Object.keys(fields).length).toBeGreaterThan(3);
      for (const [field, { description }] of Object.entries(fields))
        expect(description, `${name} ${field}`).toMatch(/\.$/);
    }
  });
});

test("there is a snippet for each of the tags, with the props it must have", () => {
  const snippets: Record<string, { body: string | string[] }> = JSON.parse(read(".vscode/attest.code-snippets"));
  for (const [name, { props }] of Object.entries(tags)) {
    const body = [snippets[name]?.body].flat().join("\n");
    expect(body).toContain(`<${name}`);
    for (const [prop, need] of Object.entries(props)) if (need === "required") expect(body).toContain(`${prop}="`);
  }
});
