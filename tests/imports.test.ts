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

const endings = ["", ".ts", ".tsx", ".mjs"];
const paths = new Set(files);
const fileAt = (path: string) => endings.map((ending) => path + ending).find((file) => paths.has(file));

/** The room that a file is in: a folder of the second level, or app/, whose folders are addresses. */
function roomOf(file: string): string {
  const [first = "", ...rest] = dirname(file).split("/");
  return first === "app" || rest.length === 0 ? first : `${first}/${rest[0]}`;
}

/** What each room may import besides itself, its packages apart. "types": only types. */
const may: Record<string, Record<string, "all" | "types">> = {
  app: allOf(
    "components/cards components/desk components/pages components/panels components/devOverlay scripts/desk scripts/new scripts/next story story/desk story/format story/messages story/model story/publish story/read story/site",
  ),
  "components/cards": allOf("components/panels story/format story/messages story/model story/site"),
  // What runs in the reader's browser knows no page, no panel and no story.
  "components/customElements": { "story/model": "types" },
  "components/desk": { ...allOf("app components/pages story/edit story/model"), "story/desk": "types" },
  "components/pages": {
    ...allOf(
      "components/cards components/panels components/devOverlay components/prose story/format story/messages story/model story/site",
    ),
    "components/customElements": "types",
  },
  "components/panels": allOf("components/cards components/pages story/format story/messages story/model"),
  "components/devOverlay": { ...allOf("components/customElements components/pages"), "story/model": "types" },
  "components/prose": allOf("components/pages components/panels story/format story/messages story/model story/site"),
  // Commands: each hands the panels there are to what it runs.
  scripts: allOf(
    "app components/panels components/cards scripts/bench scripts/check scripts/dev scripts/diff scripts/cli scripts/facts scripts/fix scripts/fonts scripts/lock scripts/new scripts/next scripts/publish scripts/schemas scripts/setup scripts/site scripts/stills story story/check story/format story/model story/read story/site",
  ),
  "scripts/bench": allOf("scripts/setup scripts/site story/format story/model story/site"),
  "scripts/check": allOf("scripts/setup story/check story/read"),
  "scripts/desk": allOf(
    "scripts/cli scripts/diff scripts/new story/check story/link story/desk story/edit story/format story/model story/read",
  ),
  "scripts/dev": allOf(
    "scripts/desk components/panels scripts/setup story/check story/format story/model story/read story/site",
  ),
  "scripts/diff": allOf("scripts/cli story/check story/format story/language story/model story/read"),
  "scripts/cli": allOf("story/check story/edit story/format story/language story/link story/model story/read"),
  "scripts/facts": allOf("scripts/cli story/check story/format story/language story/model story/read"),
  "scripts/fix": allOf("scripts/cli story/check story/edit story/language story/model story/read"),
  "scripts/fonts": allOf("scripts/setup"),
  "scripts/lock": allOf("scripts/cli story/check story/edit story/format story/model story/read"),
  "scripts/new": allOf("scripts/cli story/check story/edit story/format story/model story/read"),
  "scripts/next": { ...allOf("scripts/publish scripts/setup"), "story/publish": "types" },
  "scripts/publish": allOf(
    "app components/cards components/customElements scripts/fonts scripts/next scripts/setup scripts/site story/format story/messages story/model story/publish story/read story/site",
  ),
  "scripts/schemas": allOf("story/model"),
  "scripts/setup": allOf("scripts/fonts scripts/site"),
  "scripts/site": allOf("story/site"),
  "scripts/stills": allOf("story/model scripts/publish scripts/setup scripts/site story/format story/site"),
  // No panel and no page: the kinds of panel are handed over by who opens stories.
  story: allOf("story/check story/model story/devOverlay story/read"),
  "story/check": allOf("story/format story/language story/link story/model story/read"),
  // What the commands and the desk change files with.
  "story/edit": allOf("story/model story/read"),
  "story/format": allOf("story/messages story/model"),
  // What a check has to know of a language; which words a story uses is no matter here.
  "story/language": { "story/model": "types" },
  "story/link": allOf("story/check story/format story/messages story/model story/read"),
  "story/messages": allOf("story/model"),
  "story/model": {},
  "story/desk": allOf("story/check story/devOverlay story/edit story/format story/language story/model story/read"),
  "story/devOverlay": allOf("story/check story/format story/language story/link story/model story/read"),
  "story/publish": allOf("story/check story/format story/language story/messages story/model story/site"),
  "story/read": allOf("story/format story/model"),
  "story/site": {},
};

function allOf(rooms: string): Record<string, "all"> {
  return Object.fromEntries(rooms.split(" ").map((room) => [room, "all"] as const));
}

const isOf =
  (...packages: string[]) =>
  (to: string) =>
    packages.some((one) => to === one || to.startsWith(`${one}/`));
/** Imports of packages by files of some rooms. */
const packagesOf = (...rooms: string[]) =>
  imports.filter(({ from, to }) => rooms.some((room) => from.startsWith(`${room}/`)) && !isOf(...folders)(to));
const told = ({ from, to }: Import) => `${from} -> ${to}`;

describe("who may import whom", () => {
  const rooms = new Set(files.map(roomOf));

  test("every room has its rule, and every rule and all it names is a room", () => {
    expect(imports.length).toBeGreaterThan(1000);
    expect([...rooms].sort()).toEqual(Object.keys(may).sort());
    const named = Object.values(may).flatMap((allowed) => Object.keys(allowed));
    expect(named.filter((room) => !rooms.has(room))).toEqual([]);
  });

  test.each(Object.keys(may))("%s imports no other room than it may", (room) => {
    const allowed = may[room] ?? {};
    const strays = imports.filter(({ from, to, typeOnly }) => {
      const file = fileAt(to);
      if (roomOf(from) !== room || !file || roomOf(file) === room) return false;
      const how = allowed[roomOf(file)];
      return how === undefined || (how === "types" && !typeOnly);
    });
    expect(strays.map(told)).toEqual([]);
  });

  test("no files import each other in a circle", () => {
    const next = new Map(
      files.map((file) => [file, imports.filter(({ from }) => from === file).flatMap(({ to }) => fileAt(to) ?? [])]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, way: string[]) => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(" -> "));
      if (done.has(file)) return;
      done.add(file);
      for (const to of next.get(file) ?? []) walk(to, [...way, file]);
    };
    for (const file of files) walk(file, []);
    expect(circles).toEqual([]);
  });

  test("the model is schemas and types: it imports zod, and types of trees", () => {
    const strays = packagesOf("story/model").filter(
      ({ to, typeOnly }) => !isOf("zod")(to) && !(typeOnly && isOf("hast", "mdast")(to)),
    );
    expect(strays.map(told)).toEqual([]);
  });

  test("React and Next stay out of story/ and of the reader's browser", () => {
    const strays = packagesOf("story", "components/customElements").filter(({ to }) =>
      isOf("react", "react-dom", "next")(to),
    );
    expect(strays.map(told)).toEqual([]);
  });

  test("pages and what they show read no environment but by what the site says of itself", () => {
    const strays = files.filter(
      (file) =>
        isOf("app", "components", "story")(file) &&
        !isOf("story/site", "story/read/today.ts")(file) &&
        /process\.env\.(?!NODE_ENV\b)/.test(readFileSync(join(root, file), "utf8")),
    );
    expect(strays).toEqual([]);
  });

  test.each(["scrollama", "framer-motion"])("%s is met in one file", (library) => {
    const users = new Set(imports.filter(({ to }) => isOf(library)(to)).map(({ from }) => from));
    expect([...users]).toHaveLength(1);
  });
});
