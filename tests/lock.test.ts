import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeLocks } from "@/scripts/lock/writeLocks";
import { checkStory } from "@/story/check/checkStory";
import { readStory } from "@/story/read/readStory";
import { casePanels } from "./casePanels";
import { withCase } from "./contentCase";

/** The story of tests/cases/base with an editor and the lock command at work on it. */
const atWork = (work: (story: ReturnType<typeof desk>) => Promise<void>) =>
  withCase(new Map(), (root) => work(desk(root)));

function desk(root: string) {
  const path = (name: string) => join(root, "content/ferry-2019", name);
  const read = (name: string) => readFile(path(name), "utf8");
  return {
    read,
    files: () => readdir(path("")),
    write: (name: string, text: string) => writeFile(path(name), text),
    drop: (name: string) => rm(path(name)),
    change: async (name: string, from: string, to: string) =>
      writeFile(path(name), (await read(name)).replaceAll(from, to)),
    lock: async (...args: string[]) => {
      const said: string[] = [];
      const code = await writeLocks(args, { root, panels: casePanels, print: (text) => said.push(text) });
      return { code, said: said.join("\n") };
    },
    rules: async () => checkStory(await readStory("ferry-2019", { root, panels: casePanels })).map(({ rule }) => rule),
  };
}

test("the lock has a line for each address, sorted, and is left alone where nothing is new", () =>
  atWork(async ({ lock, read, files }) => {
    expect(await lock()).toEqual({
      code: 0,
      said: "content/ferry-2019/published.lock: 14 lines new or changed. Commit it with what was published.",
    });
    const text = await read("published.lock");
    expect(text).toContain(
      '\nrecord aboard-200 {"value":200,"qualifier":"about","assertedBy":"the ferry line"}\nrecord aboard-230 ',
    );
    const lines = text.trim().split("\n");
    expect(lines).toEqual(lines.toSorted());
    expect((await lock()).said).toBe("content/ferry-2019/published.lock: as it was.");
    expect(await read("published.lock")).toBe(text);
    expect((await files()).filter((name) => name.includes(".lock"))).toEqual(["published.lock"]);
  }));

test("only what was published is locked: a story that never was is named, and its mistakes hold up no other", () =>
  withCase(new Map(), async (root) => {
    const [ferry, other] = [desk(root), join(root, "content/other")];
    await ferry.lock();
    await cp(join(root, "content/ferry-2019"), other, { recursive: true });
    await rm(join(other, "published.lock"));
    await cp(other, join(root, "content/third"), { recursive: true });
    await rm(join(root, "content/third/claims.yaml"));
    expect(await ferry.lock()).toEqual({
      code: 0,
      said: [
        "content/ferry-2019/published.lock: as it was.",
        "content/other: not locked yet. Once it is live: npm run lock -- other",
        "content/third: not locked yet. Once it is live: npm run lock -- third",
      ].join("\n"),
    });
    expect(await readdir(other)).not.toContain("published.lock");
    expect((await ferry.lock("other")).said).toMatch(/^content\/other\/published\.lock: 14 lines new/);
    await expect(ferry.lock("othr")).rejects.toThrow('Did you mean "other"?');
  }));

test("nothing is locked while something published is missing: the command cannot silence a finding", () =>
  atWork(async ({ lock, read, change, rules }) => {
    await lock();
    const text = await read("published.lock");
    await change("claims.yaml", "cause-year", "mended-2011");
    expect(await rules()).toEqual(["id-gone"]);
    expect(await lock()).toEqual({
      code: 1,
      said: "Nothing was written, as there are mistakes in ferry-2019: npm run check",
    });
    expect(await read("published.lock")).toBe(text);
  }));

test("an address that has moved is never forgotten", () =>
  atWork(async ({ lock, read, change, write, drop, rules }) => {
    await lock();
    await change("claims.yaml", "cause-year", "mended-2011");
    await write("moved.yaml", "cause-year: mended-2011\n");
    expect(await rules()).toEqual([]);
    await lock();
    expect(await read("published.lock")).toContain("\nrecord cause-year\nrecord mended-2011 {}\n");
    await drop("moved.yaml");
    expect(await rules()).toEqual(["id-gone"]);
  }));

test("a change that readers were told of is what is published next, and the next one needs a word of its own", () =>
  atWork(async ({ lock, read, write, change, rules }) => {
    await lock();
    await change("claims.yaml", "assertedBy: the mayor", "assertedBy: the deputy mayor");
    expect(await rules()).toEqual(["correction-missing"]);
    const entry =
      "- { date: 2019-05-01, where: rescued-180, was: the mayor, now: the deputy mayor, why: Misheard., kind: correction }\n";
    await write("corrections.yaml", entry);
    expect(await rules()).toEqual([]);
    await lock();
    expect(await read("published.lock")).toContain('"assertedBy":"the deputy mayor","corrections":1}');
    await change("claims.yaml", "assertedBy: the deputy mayor", "assertedBy: the former mayor");
    expect(await rules()).toEqual(["correction-missing"]);
  }));
