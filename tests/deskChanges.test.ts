import { execFileSync } from "node:child_process";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { rewriteFiles } from "@/scripts/desk/rewriteFiles";
import { storyChanges } from "@/scripts/desk/storyChanges";
import { undoLines } from "@/scripts/desk/undoLines";
import { undoOf } from "@/scripts/desk/undoOf";
import { versionOf } from "@/story/edit/versionOf";
import { casePanels } from "./casePanels";
import { withCase } from "./contentCase";

const id = "ferry-2019";

/** The story of tests/cases/base, committed, and what is changed in it and undone. */
const committed = <Result>(use: (story: Story) => Promise<Result>) =>
  withCase(new Map(), async (root) => {
    const git = (...args: string[]) =>
      execFileSync("git", ["-c", "user.name=Ada", "-c", "user.email=ada@example.org", ...args], { cwd: root });
    git("init", "-q");
    git("add", "-A");
    git("commit", "-qm", "the story");
    return use(storyIn(root));
  });
type Story = ReturnType<typeof storyIn>;
function storyIn(root: string) {
  const content = { root, panels: casePanels };
  const path = (file: string) => join(root, "content", id, file);
  const changes = () => storyChanges(id, content);
  const told = async () =>
    (await changes()).parts.flatMap((part) => part.changes.map((one) => ({ ...one, title: part.title })));
  const keyOf = async (words: string) => {
    const found = (await told()).find(({ lines }) => lines.join(" ").includes(words));
    if (!found) throw new Error(`Nothing is told of ${words}: ${JSON.stringify(await told())}`);
    return found.key;
  };
  return {
    git: join(root, ".git"),
    changes,
    told: async () => (await told()).map(({ title, lines }) => `${title}: ${lines.join(" ")}`),
    undo: async (words: string) => undoOf(id, await keyOf(words), content),
    undoKey: (key: string) => undoOf(id, key, content),
    keyOf,
    undoLines: (file: string, lines?: string) => undoLines(id, `content/${id}/${file}`, lines, content),
    rewrite: (rewrites: Parameters<typeof rewriteFiles>[1]) => rewriteFiles(root, rewrites),
    read: (file: string) => readFile(path(file), "utf8"),
    write: (file: string, text: string) => writeFile(path(file), text),
    remove: (file: string) => rm(path(file)),
    async edit(file: string, ...pairs: [was: string, now: string][]) {
      let text = await readFile(path(file), "utf8");
      for (const [was, now] of pairs) {
        expect(text).toContain(was);
        text = text.replace(was, now);
      }
      await writeFile(path(file), text);
      return text;
    },
  };
}

const chapter = "chapters/night.mdx";
const first: [string, string] = ["the first crossing of the day", "the last crossing of that day"];
const second: [string, string] = ["the ferry left the pier", "the ferry put out from the pier"];

describe("a change since the last commit", () => {
  test("is told in the words of npm run diff, and undone without another byte of its line", async () => {
    await committed(async (story) => {
      const before = await story.read(chapter);
      await story.edit(chapter, first, second);
      expect(await story.told()).toEqual([
        expect.stringMatching(/^Chapter night: line 8 was: On 14 March .* now: .* put out/),
        expect.stringMatching(/^Chapter night: line 8 was: It was the first .* now: It was the last/),
      ]);
      const undo = await story.undo("It was the first");
      expect(undo.also).toEqual([]);
      const back = await story.rewrite(undo.rewrites);
      expect(await story.read(chapter)).toBe(before.replace(...second));
      await story.rewrite(back);
      expect(await story.read(chapter)).toBe(before.replace(...second).replace(...first));
      for (const words of ["It was the first", "put out"]) await story.rewrite((await story.undo(words)).rewrites);
      expect(await story.read(chapter)).toBe(before);
      expect(await story.told()).toEqual([]);
    });
  });

  test.each([
    ["a figure", "claims.yaml", "value: 200", "value: 210 # recounted"],
    ["a speaker", "claims.yaml", "assertedBy: the mayor", "assertedBy: 'the deputy mayor'"],
    ["a field that is new", "claims.yaml", "  value: 230\n", "  value: 230\n  note: Only those on the list.\n"],
    ["a claim that is gone", "claims.yaml", "cause-year:\n", "cause-age:\n"],
    ["a claim that a sentence rests on", chapter, 'is="aboard-230"', 'is="aboard-200"'],
    ["a sentence that is new", chapter, "of the day.", "of the day. The sea was calm."],
    ["a sentence that is gone", chapter, " It was the first crossing of the day.", ""],
    ["a source", "sources.yaml", "licence: all rights reserved", "licence: CC BY"],
    ["what a step shows", "scenes/ferry.yaml", "The coast guard counted more.", "The coast guard counted fewer."],
  ])("%s is undone to the byte, beside another that stays", async (_, file, was, now) => {
    await committed(async (story) => {
      const other = await story.edit("people.yaml", ["line: ", "line: Known as "]);
      const before = await story.read(file);
      await story.edit(file, [was, now]);
      const told = await story.changes();
      const own = told.parts.find(({ title }) => title !== "People" && title !== "The story");
      const key = own?.changes[0]?.key ?? "";
      await story.rewrite((await story.undoKey(key)).rewrites);
      expect(await story.read(file)).toBe(before);
      expect(await story.read("people.yaml")).toBe(other);
    });
  });

  test("that comes from another file is undone there: a step shows what its claim says", async () => {
    await committed(async (story) => {
      const before = await story.read("claims.yaml");
      await story.edit("claims.yaml", ["statement: The coast guard counted", "statement: The guard counted"]);
      const { rewrites } = await story.undo("aboard-230, statement");
      expect(rewrites).toMatchObject([{ file: `content/${id}/claims.yaml`, text: before }]);
    });
  });

  test("that is not as it was shown is refused, and nothing is written", async () => {
    await committed(async (story) => {
      await story.edit(chapter, first);
      const key = await story.keyOf("It was the first");
      const later = await story.edit(chapter, ["the last crossing", "the only crossing"]);
      await expect(story.undoKey(key)).rejects.toThrow("not as it was shown");
      expect(await story.read(chapter)).toBe(later);
    });
  });

  test("what was written meanwhile stays where it is elsewhere, and nothing is done where it is at the same place", async () => {
    await committed(async (story) => {
      await story.edit(chapter, first);
      const { rewrites } = await story.undo("It was the first");
      await story.edit(chapter, second);
      const back = await story.rewrite(rewrites);
      expect(await story.read(chapter)).toContain(second[1]);
      expect(await story.read(chapter)).toContain(first[0]);
      const later = await story.edit(chapter, ["the first crossing", "the second crossing"]);
      await expect(story.rewrite(back)).rejects.toThrow("changed at the same place since");
      expect(await story.read(chapter)).toBe(later);
    });
  });

  test("lines that no reader sees are undone, and files that are new or gone", async () => {
    await committed(async (story) => {
      const claims = await story.read("claims.yaml");
      const morning = await story.read("chapters/morning.mdx");
      await story.write("claims.yaml", `# ours\n${claims}`);
      await story.write("moved.yaml", "# none yet\n");
      await story.remove("chapters/morning.mdx");
      const { files } = await story.changes();
      expect(files.map(({ file, kind }) => `${file.split("/").slice(2).join("/")} ${kind}`)).toEqual([
        "chapters/morning.mdx gone",
        "claims.yaml changed",
        "moved.yaml new",
      ]);
      const backs = [];
      for (const [name, key] of [
        ["claims.yaml", files[1]?.hunks[0]?.key],
        ["moved.yaml", undefined],
        ["chapters/morning.mdx", undefined],
      ] as const)
        backs.push(await story.rewrite((await story.undoLines(name, key)).rewrites));
      expect(await story.read("claims.yaml")).toBe(claims);
      expect(await story.read("chapters/morning.mdx")).toBe(morning);
      expect((await story.changes()).files).toEqual([]);
      for (const back of backs) await story.rewrite(back);
      expect(await story.read("moved.yaml")).toBe("# none yet\n");
      await expect(story.read("chapters/morning.mdx")).rejects.toThrow("ENOENT");
    });
  });
});

test("a folder that git does not know, or that has no commit, says so in a sentence", async () => {
  await withCase(new Map(), async (root) => {
    const story = storyIn(root);
    await expect(story.changes()).rejects.toThrow(/^Nothing can be compared: this folder is in no git repository\.$/);
    execFileSync("git", ["init", "-q"], { cwd: root });
    await expect(story.changes()).rejects.toThrow(/^Nothing can be compared: this repository has no commit yet\.$/);
  });
});

test("nothing of the repository is written: its index, its branches and what it holds stay", async () => {
  await committed(async (story) => {
    await story.edit(chapter, first);
    const repository = async () => {
      const names = (await readdir(story.git, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
      const files = names.map(({ parentPath, name }) => join(parentPath, name)).sort();
      return Promise.all(files.map(async (file) => [file, versionOf(await readFile(file))]));
    };
    const before = await repository();
    await story.changes();
    await story.rewrite((await story.undo("It was the first")).rewrites);
    expect(await repository()).toEqual(before);
  });
});
