import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const folders = ["app", "components", "scripts", "story"];

type Import = { from: string; to: string; typeOnly: boolean };

/** Every import of the project's own code: `to` is a path from the root without its ending, or a package. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), "utf8").replace(/^\s*(\/\/|\*|\/\*).*$/gm, "");
  const statements = /^\s*(?:import|export)\s+(type\s)?(?:[\w*{][^"';]*?\sfrom\s*)?["']([^"']+)["']/gm;
  const calls = /\bimport\(\s*["'`]([^"'`$]+)["'`]/g;
  return [
    ...[...text.matchAll(statements)].map(([, type, to = ""]) => ({
      from: file,
      to: resolve(file, to),
      typeOnly: Boolean(type),
    })),
    ...[...text.matchAll(calls)].map(([, to = ""]) => ({ from: file, to: resolve(file, to), typeOnly: false })),
  ];
}

function resolve(file: string, to: string): string {
  if (to.startsWith("@/")) return to.slice(2);
  return to.startsWith(".") ? relative(root, join(root, dirname(file), to)) : to;
}

const files = folders
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  )
  .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !/\.(test|e2e|d)\.tsx?$/.test(file));
const imports = files.flatMap(importsOf);

const within =
  (...places: string[]) =>
  (path: string) =>
    places.some((place) => path === place || path.startsWith(`${place}/`));
const isOwn = (path: string) => within(...folders)(path) && !path.endsWith(".css");

/** Imports by files in `from` (apart from `except`) of anything but `allowed`, as "file -> what it imports". */
function strays(
  from: string[],
  allowed: (one: Import) => boolean,
  except: (file: string) => boolean = () => false,
): string[] {
  return imports
    .filter((one) => within(...from)(one.from) && !except(one.from) && !allowed(one))
    .map((one) => `${one.from} -> ${one.to}`);
}

describe("who may import whom", () => {
  test("the files are found", () => {
    expect(files.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(100);
  });

  test("the model is schemas and types: it imports zod and itself", () => {
    const allowed = within("story/model", "zod");
    const types = within("hast", "mdast");
    expect(strays(["story/model"], ({ to, typeOnly }) => allowed(to) || (typeOnly && types(to)))).toEqual([]);
  });

  test("reading, checking, linking and wording know the model and each other, no page and no panel", () => {
    const allowed = within("story/model", "story/read", "story/check", "story/link", "story/format");
    expect(
      strays(["story/read", "story/check", "story/link", "story/format"], ({ to }) => !isOwn(to) || allowed(to)),
    ).toEqual([]);
  });

  test("React and Next stay out of story/", () => {
    expect(imports.filter(({ from, to }) => within("story")(from) && within("react", "react-dom", "next")(to))).toEqual(
      [],
    );
  });

  test("the registry of panels is handed over at the door", () => {
    const users = imports.filter(({ to }) => to === "components/panels/panels").map(({ from }) => from);
    expect(users.filter((file) => within("story")(file) && file !== "story/loadStory.ts")).toEqual([]);
    expect(users).toContain("story/loadStory.ts");
  });

  test("components know what a story is and how it is worded, not where it comes from", () => {
    const story = within("story/model", "story/format", "story/contentVersion");
    expect(strays(["components"], ({ to }) => !isOwn(to) || story(to) || within("components")(to))).toEqual([]);
  });

  test("what runs in the browser imports no page, no panel and no story", () => {
    const shared = within("components/elements");
    expect(
      strays(
        ["components/elements"],
        ({ to, typeOnly }) => !isOwn(to) || shared(to) || (typeOnly && within("story/model")(to)),
      ),
    ).toEqual([]);
    expect(imports.filter(({ from, to }) => shared(from) && within("react", "react-dom", "next")(to))).toEqual([]);
  });

  test("routes are sentences: they load a story and hand it to components", () => {
    const allowed = within(
      "app",
      "components",
      "story/model",
      "story/format",
      "story/loadStory",
      "story/publish",
      "story/StoryError",
      "story/contentVersion",
      "story/read/storyIds",
    );
    expect(strays(["app"], ({ to }) => !isOwn(to) || allowed(to) || within("scripts/site")(to))).toEqual([]);
  });

  test.each(["scrollama", "framer-motion"])("%s is met in one file", (library) => {
    const users = new Set(imports.filter(({ to }) => within(library)(to)).map(({ from }) => from));
    expect([...users]).toHaveLength(1);
  });
});
