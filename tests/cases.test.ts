import { readdirSync, readFileSync } from "node:fs";
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
