import { readdirSync, readFileSync } from "node:fs";
import { rename } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkStory } from "@/story/check/checkStory";
import { readStory } from "@/story/read/readStory";
import { casePanels } from "./casePanels";
import { listFindings, parseCase, withCase, withEdition } from "./contentCase";

const folder = join(import.meta.dirname, "cases");
const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));

describe("what an author is told", () => {
  test.each(names)("%s", async (name) => {
    const text = readFileSync(join(folder, name), "utf8");
    const { files, finds } = parseCase(text);
    const found = await withCase(files, async (root) =>
      listFindings(checkStory(await readStory("ferry-2019", { root, panels: casePanels }), "2019-05-01")),
    );
    expect(found).toBe(finds);
  });
});

test.each(["desk", "fonts"])("a story in a folder %s is told that the address is the site's own", async (id) => {
  await withCase(new Map(), async (root) => {
    await rename(join(root, "content", "ferry-2019"), join(root, "content", id));
    const findings = checkStory(await readStory(id, { root, panels: casePanels }), "2019-05-01");
    expect(listFindings(findings)).toContain(`"${id}" is an address of the site's own`);
  });
});

describe("what is told of an edition", () => {
  const editions = join(folder, "editions");
  const names = readdirSync(editions).filter((name) => name.endsWith(".txt"));
  test.each(names)("%s", async (name) => {
    const { files, finds } = parseCase(readFileSync(join(editions, name), "utf8"));
    const check = async (root: string) =>
      listFindings(checkStory(await readStory("ferry-2019/fr", { root, panels: casePanels }), "2019-05-01"));
    expect(await withCase(files, check, withEdition)).toBe(finds);
  });
});
