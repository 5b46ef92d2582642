import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { casePanels } from "./casePanels";
import { withCase } from "./contentCase";

/** A program that has read nothing yet. */
async function fresh() {
  vi.resetModules();
  const { readStory } = await import("@/story/read/readStory");
  const { checkStory } = await import("@/story/check/checkStory");
  return async (root: string) => checkStory(await readStory("ferry-2019", { root, panels: casePanels }));
}

const edits: [file: string, was: string, now: string][] = [
  ["chapters/night.mdx", "about 200 people", "about 210 people"],
  ["claims.yaml", "value: 200", "value: 210"],
  ["claims.yaml", "assertedBy: the mayor", "assertedBy: Ada Finch"],
  ["sources.yaml", "voice: radio", "voice: ferry-radio"],
  ["scenes/ferry.yaml", "claims: [aboard-200, aboard-230]", "claims: [aboard-230, aboard-240]"],
  ["chapters/morning.mdx", "\n---\n\n", "\n---\n\nEarlier than 1. Ada Finch said so ,and so on.\n\n"],
  ["story.yaml", "date: 2019-03-14", "date: 2019-03-15"],
  ["claims.yaml", "conflictsWith: [aboard-230]", "conflictsWith: [aboard-23]"],
];

test("what is kept of files that are as they were is what would be found if all were read anew", {
  timeout: 60_000,
}, async () => {
  await withCase(new Map(), async (root) => {
    const kept = await fresh();
    const found: number[] = [];
    for (const back of [false, true])
      for (const [file, ...pair] of back ? edits.toReversed() : edits) {
        const [was, now] = back ? pair.toReversed() : pair;
        const path = join(root, "content/ferry-2019", file);
        const text = await readFile(path, "utf8");
        expect(text, file).toContain(was);
        await writeFile(path, text.replace(was ?? "", now ?? ""));
        const findings = await kept(root);
        found.push(findings.length);
        if (!back) expect(findings).toEqual(await (await fresh())(root));
      }
    expect(Math.max(...found)).toBeGreaterThan(5);
    expect(found.at(-1)).toBe(0);
  });
});
