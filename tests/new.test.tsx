import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { panels } from "@/components/panels/panels";
import { openDraft } from "@/scripts/cli/openDraft";
import { type Ask, askNobody } from "@/scripts/new/ask";
import { kinds } from "@/scripts/new/kinds";
import { runNew } from "@/scripts/new/runNew";
import { addEntries } from "@/story/edit/addEntries";
import { saveFiles } from "@/story/edit/saveFiles";

let root = "";
let said = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "attest-"));
  said = "";
});
afterEach(() => rm(root, { recursive: true }));

const print = (text: string) => {
  said += `${text}\n`;
};
const make = (command: string, ask: Ask = askNobody, more: string[] = []) =>
  runNew([...command.split(" "), ...more], { root, panels, ask, print });
const open = (story = "test") => openDraft(story, { root, panels });
const read = (file: string) => readFile(join(root, "content/test", file), "utf8");

/** Every file of the project and what is in it. */
async function everything(): Promise<Map<string, string>> {
  const files = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  return new Map(await Promise.all(paths.sort().map(async (path) => [path, await readFile(path, "latin1")] as const)));
}

describe("a new story", () => {
  test("is sound as it is, without one warning", async () => {
    await make("story test");
    expect((await open()).findings).toEqual([]);
  });

  test("shows a scene, two counts that contradict each other, and a line of a memorial", async () => {
    await make("story test");
    const { draft, scenes } = await open();
    expect([...scenes.keys()]).toEqual(["how-many"]);
    expect(draft.claims.value.get("houses-mayor-40")?.conflictsWith).toEqual(["houses-clerk-52"]);
    expect(draft.people.value.size).toBe(1);
  });

  test("is called what it is told, however that is written", async () => {
    await make("story test", askNobody, ["--title", 'Fire: "the #night"', "--place", "Yes", "--date", "2019-03-14"]);
    const { draft, findings } = await open();
    expect(findings).toEqual([]);
    expect(draft.story?.value).toMatchObject({ title: 'Fire: "the #night"', place: "Yes", date: "2019-03-14" });
  });

  test("may have a year in its address and in its title, which then waits for its claim", async () => {
    await make("story miners-2010", askNobody, ["--title", "Miners 2010", "--date", "2011-01-05"]);
    const { findings, draft } = await open("miners-2010");
    expect(draft.story?.value.title).toBe("Miners 2010");
    expect(findings.map(({ rule, place }) => [rule, place.file])).toEqual([
      ["figure-not-in-claim", "content/miners-2010/story.yaml"],
    ]);
  });

  test("asks on a terminal for what was left out, and for nothing else", async () => {
    const asked: string[] = [];
    const ask: Ask = async ({ says, initial }) => {
      asked.push(says);
      return says === "Title" ? "The night ferry" : initial;
    };
    await make("story test --date 2019-03-14", ask);
    expect(asked).toEqual(["Title", "Where it happened", expect.stringContaining("Where readers report an error")]);
    expect(await read("story.yaml")).toContain("title: The night ferry\n");
  });

  test("is made where nobody can answer", async () => {
    const project = join(import.meta.dirname, "..");
    for (const name of ["story", "components", "scripts", "tsconfig.json", "node_modules", "package.json"])
      await symlink(join(project, name), join(root, name));
    const tsx = join(project, "node_modules/.bin/tsx");
    const { status, stderr } = spawnSync(tsx, ["scripts/new.ts", "story", "test"], { cwd: root, input: "" });
    expect(String(stderr)).toBe("");
    expect(status).toBe(0);
    expect(await readFile(join(root, "content/test/story.yaml"), "utf8")).toContain("title: Test\n");
  }, 30_000);
});

describe.each(Object.keys(panels))("a new scene of the kind %s", (panel) => {
  test("is sound, is told in the chapter that was named, and every step of it is drawn", async () => {
    await make("story test");
    await make("chapter test second");
    await make(`scene test ${panel} my-scene --chapter the-flood`);
    const { findings, scenes } = await open();
    expect(findings.filter(({ rule }) => rule !== "chapter-length")).toEqual([]);
    const steps = scenes.get("my-scene")?.steps ?? [];
    expect(steps.length).toBeGreaterThan(1);
    const Still = await panels[panel]?.still();
    for (const { id, state, sentence } of steps) {
      expect(await read("chapters/the-flood.mdx")).toContain(`<Step id="${id}">`);
      expect(Still && renderToStaticMarkup(<Still state={state} />)).toContain("data-part");
      expect(sentence).not.toBe("");
    }
  });

  test("is printed, to be moved to where it belongs", async () => {
    await make("story test");
    await make(`scene test ${panel} my-scene`);
    expect(said).toContain('<Scene is="my-scene">');
    expect(said).toContain("content/test/chapters/the-flood.mdx");
  });
});

describe("what is there already", () => {
  test.each(["story test", "chapter test the-flood", "scene test count how-many", "claim test houses-clerk-52"])(
    "is never written over: %s",
    async (command) => {
      await make("story test");
      const before = await everything();
      await expect(make(command)).rejects.toThrow(/is already/);
      expect(await everything()).toEqual(before);
    },
  );

  test("keeps its comments, its order and its lines", async () => {
    await make("story test");
    const before = { claims: await read("claims.yaml"), story: await read("story.yaml") };
    await make("scene test calendar my-scene");
    await make("chapter test second");
    expect((await read("claims.yaml")).startsWith(before.claims)).toBe(true);
    const lines = (await read("story.yaml")).split("\n");
    expect(lines.filter((line) => !before.story.split("\n").includes(line))).toEqual([
      "chapters: [the-flood, second] # files in chapters/, in reading order",
      "  examples: Examples",
    ]);
  });

  test("of several files all are written or none", async () => {
    await mkdir(join(root, "content/a/there.yaml"), { recursive: true });
    await writeFile(join(root, "content/a/a.yaml"), "old\n");
    const before = await everything();
    const changes = [
      { file: "content/a/a.yaml", was: "old\n", body: "new\n" },
      { file: "content/b/c.yaml", body: "new\n" },
      { file: "content/a/there.yaml", body: "new\n" },
    ];
    await expect(saveFiles(root, changes)).rejects.toThrow();
    await expect(
      saveFiles(root, [{ ...changes[0], file: "content/a/a.yaml", was: "other\n", body: "" }]),
    ).rejects.toThrow("saved by somebody else");
    expect(await everything()).toEqual(before);
  });

  test("is given back where the last move fails", async () => {
    await mkdir(join(root, "content/a"), { recursive: true });
    await writeFile(join(root, "content/a/a.yaml"), "old\n");
    const before = await everything();
    // The name beside it is too long for any disk, which only shows when it is written.
    const far = `${"x".repeat(255)}.yaml`;
    await expect(
      saveFiles(root, [
        { file: "content/a/a.yaml", was: "old\n", body: "new\n" },
        { file: `content/new/${far}`, body: "new\n" },
      ]),
    ).rejects.toThrow();
    expect(await everything()).toEqual(before);
    expect(await readdir(join(root, "content"))).toEqual(["a"]);
  });
});

describe("a new claim", () => {
  test("says what it was told, and how to cite it", async () => {
    await make("story test");
    await make("claim test houses-baker-45 --value 45 --qualifier about --by", askNobody, ["the baker: A. Bun"]);
    const { draft, findings } = await open();
    expect(findings).toEqual([]);
    expect(draft.claims.value.get("houses-baker-45")).toMatchObject({
      value: 45,
      qualifier: "about",
      assertedBy: "the baker: A. Bun",
    });
    expect(said).toContain('<Claim is="houses-baker-45">about 45</Claim>');
  });
});

describe("where nobody can be asked", () => {
  test("all of a kind can be told by flags, in any order, with a year in the address", async () => {
    await make("story --title Miners --slug miners-2010 --place Copiapó --date 2010-08-05");
    const { draft, findings } = await open("miners-2010");
    expect(findings).toEqual([]);
    expect(draft.story?.value).toMatchObject({ title: "Miners", place: "Copiapó", date: "2010-08-05" });
    await make("scene count --id how-deep --story miners-2010");
    await make("chapter --story miners-2010 the-rescue");
    await make("claim --id houses-baker-45 --story miners-2010 --topic houses --value 45");
    const { draft: after, findings: left } = await open("miners-2010");
    expect(left.filter(({ level }) => level === "error")).toEqual([]);
    expect([...after.known.scenes].sort()).toEqual(["how-deep", "how-many"]);
    expect(after.story?.value.chapters).toContain("the-rescue");
    expect(after.claims.value.has("houses-baker-45")).toBe(true);
  });

  test("a story with a year in its address is sound without a title", async () => {
    await make("story miners-2010");
    const { draft, findings } = await open("miners-2010");
    expect(findings).toEqual([]);
    expect(draft.story?.value.title).toBe("Miners");
  });

  test.each([
    ["story", "--slug"],
    ["chapter", "--story"],
    ["scene --story test", "--panel"],
    ["scene test count", "--id"],
    ["claim test", "--id"],
    ["edition", "--language"],
  ])("%s says that %s is missing, and writes nothing", async (command, flag) => {
    await make("story test");
    const before = await everything();
    await expect(make(command)).rejects.toThrow(`${flag} is missing, and there is no terminal to ask on: `);
    expect(await everything()).toEqual(before);
  });

  test.each(Object.keys(kinds))("%s --help lists all that it can be told", async (kind) => {
    await make(`${kind} --help`);
    const { words = {}, flags = {} } = kinds[kind] ?? {};
    expect(said).toContain(`npm run new -- ${kind}`);
    for (const [flag, says] of Object.entries({ ...words, ...flags }))
      expect(said).toMatch(new RegExp(`--${flag} +${says.replace(/[?.]/g, "\\$&")}`));
    expect(await everything()).toEqual(new Map());
  });
});

describe("whoever mistypes is told", () => {
  const cases: [string, string][] = [
    ["scene test cuont my-scene", 'There is no panel "cuont". Did you mean "count"?'],
    ["scene tets count my-scene", 'There is no story "tets". Did you mean "test"?'],
    ["scene test count My_Scene", '"My_Scene" must be lower-case letters, digits and hyphens'],
    ["scene test count my-scene --chapter the-floot", 'There is no --chapter "the-floot". Did you mean "the-flood"?'],
    ["story other --date 14.3.2019", '"14.3.2019" must be a day written year first'],
    ["story other --titel X", "'--titel'"],
    ["stroy other", 'Did you mean "story"?'],
    [
      "chapter test",
      "--slug is missing, and there is no terminal to ask on: Its address, in lower case, such as first-reports\nWrite: npm run new -- chapter <story> <slug>",
    ],
    ["chapter test one two", '"two" is one word too many'],
    ["chapter test all", '"all" is the address of another page of the story.'],
    ["claim test x --status sure", 'There is no --status "sure".'],
  ];
  test.each(cases)("%s", async (command, words) => {
    await make("story test");
    const before = await everything();
    await expect(make(command)).rejects.toThrow(words);
    expect(await everything()).toEqual(before);
  });
});

describe("adding to YAML", () => {
  test("at the end of a file, also of one that holds only a remark, whatever its lines end with", () => {
    const added = (text: string, entries: string) => addEntries(text, entries).text;
    expect(added("a: 1\n\n\n", "b: 2 # two\n")).toBe("a: 1\n\nb: 2 # two\n");
    expect(added("a: 1\r\n", "b: 2\nc: 3")).toBe("a: 1\r\n\r\nb: 2\r\nc: 3\r\n");
    expect(added("", "b: 2")).toBe("b: 2\n");
    expect(added("{}\n", "b: 2")).toBe("b: 2\n");
    expect(added("# none yet\n", "b: 2")).toBe("# none yet\n\nb: 2\n");
    expect(added("# none yet\n{}\n", "b: 2")).toBe("# none yet\n\nb: 2\n");
    expect(() => added("- a\n", "b: 2")).toThrow("is not a list of entries");
    expect(() => added("{ a: 1 }\n", "b: 2")).toThrow("cannot be read");
    expect(() => added("a: [\n", "b: 2")).toThrow("cannot be read as it is");
  });
});
