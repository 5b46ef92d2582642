import { readdirSync, readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkStory } from "@/story/check/checkStory";
import { applyEdits } from "@/story/edit/applyEdits";
import { findingEdit } from "@/story/edit/findingEdit";
import { isSlip } from "@/story/format/isSlip";
import type { Finding } from "@/story/model/finding";
import { readStory } from "@/story/read/readStory";
import { casePanels } from "./casePanels";
import { parseCase, withCase, withEdition } from "./contentCase";

const folder = join(import.meta.dirname, "cases");
const namesIn = (path: string) => readdirSync(path).filter((file) => file.endsWith(".txt"));
const cases = [
  ...namesIn(folder).map((name) => ({ name, story: "ferry-2019", of: undefined })),
  ...namesIn(join(folder, "editions")).map((name) => ({
    name: `editions/${name}`,
    story: "ferry-2019/fr",
    of: withEdition,
  })),
];
const keyOf = ({ rule, problem, place }: Finding) => `${rule} ${place.file} ${problem}`;

/** What is told after and was not told before, each as often as that. Whether a speaker is told of is judged once all else can be read. */
function more(after: Finding[], before: Finding[]): string[] {
  const left = before.map(keyOf);
  const judged = after.filter(({ rule }) => rule !== "speaker-untold");
  return judged.map(keyOf).filter((key) => {
    const at = left.indexOf(key);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

test("a finding that a program mends is gone after it, and no other comes", async () => {
  const failed: string[] = [];
  const rules = new Set<string>();
  let mended = 0;
  for (const { name, story, of } of cases) {
    await withCase(
      parseCase(readFileSync(join(folder, name), "utf8")).files,
      async (root) => {
        const check = async () => checkStory(await readStory(story, { root, panels: casePanels }), "2019-05-01");
        const before = await check();
        for (const finding of before.filter(({ edit }) => edit)) {
          const path = join(root, finding.place.file);
          const text = await readFile(path, "utf8");
          const edits = findingEdit(text, finding);
          if (!edits) {
            failed.push(`${name}: cannot be applied: ${finding.problem} ${JSON.stringify(finding.edit)}`);
            continue;
          }
          await writeFile(path, applyEdits(text, edits));
          const after = await check();
          const isGone =
            after.filter((one) => keyOf(one) === keyOf(finding)).length <
            before.filter((one) => keyOf(one) === keyOf(finding)).length;
          if (!isGone) failed.push(`${name}: still told: ${finding.problem}`);
          failed.push(...more(after, before).map((key) => `${name}: ${finding.problem} brings ${key}`));
          await writeFile(path, text);
          mended += 1;
          rules.add(finding.rule);
        }
      },
      of,
    );
  }
  expect(failed).toEqual([]);
  expect(mended).toBeGreaterThan(60);
  expect(rules.size).toBeGreaterThan(20);
}, 240_000);

test("no name that differs from another by a figure is taken for it, and none of two that are as near", () => {
  const known = ["held-mayor-40", "held-mayor-50", "port-north", "port-south"];
  const slips: [string, string, boolean][] = [
    ["held-mayer-40", "held-mayor-40", true],
    ["held-mayor-41", "held-mayor-40", false],
    ["held-mayor-4O", "held-mayor-40", false],
    ["Held-Mayor-40", "held-mayor-40", true],
    ["prot-north", "port-north", true],
    ["port-nouth", "port-south", false],
    ["min", "max", false],
  ];
  for (const [written, meant, surely] of slips) expect(isSlip(written, meant, known), written).toBe(surely);
});

test("a finding that the file has left behind mends nothing", () => {
  const place = { file: "claims.yaml", line: 2, column: 10 };
  const edit = [{ was: "gazete", put: "gazette" }];
  expect(findingEdit("a:\n  source: gazete\n", { place, edit })).toEqual([{ start: 13, end: 19, put: "gazette" }]);
  expect(findingEdit("a:\n  source: gazetes\n", { place: { ...place, column: 3 }, edit })).toBeUndefined();
  expect(findingEdit("a:\n  source: radio\n", { place, edit })).toBeUndefined();
  expect(findingEdit("", { place, edit })).toBeUndefined();
});
