import { readdirSync, readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkStory } from "@/story/check/checkStory";
import type { Finding } from "@/story/model/finding";
import { readStory } from "@/story/read/readStory";
import { casePanels } from "./casePanels";
import { parseCase, withCase } from "./contentCase";
import { applyRemedy } from "./remedies/applyRemedy";

const folder = join(import.meta.dirname, "cases");

test("whoever does to the letter what a finding says is told of it no more", async () => {
  const failed: string[] = [];
  let followed = 0;
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".txt"))) {
    await withCase(parseCase(readFileSync(join(folder, name), "utf8")).files, async (root) => {
      const check = async () => checkStory(await readStory("ferry-2019", { root, panels: casePanels }), "2019-05-01");
      const before = await check();
      const told = (all: Finding[], { rule, problem, place }: Finding) =>
        all.filter((one) => one.rule === rule && one.problem === problem && one.place.file === place.file).length;
      for (const finding of before) {
        const path = join(root, finding.place.file);
        const text = await readFile(path, "utf8").catch(() => undefined);
        const mended = text === undefined ? undefined : applyRemedy(text, finding);
        if (text === undefined || mended === undefined) continue;
        followed += 1;
        await writeFile(path, mended);
        if (told(await check(), finding) >= told(before, finding))
          failed.push(`${name}: ${finding.problem} ${finding.fix}`);
        await writeFile(path, text);
      }
    });
  }
  expect(failed).toEqual([]);
  expect(followed).toBeGreaterThan(160);
}, 240_000);
