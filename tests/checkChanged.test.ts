import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { checkChanged } from "@/scripts/check/checkChanged";
import type { Finding } from "@/story/model/finding";

const home = process.cwd();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "checked-"));
  process.chdir(folder);
  for (const id of ["one", "two"]) {
    mkdirSync(`content/${id}`, { recursive: true });
    writeFileSync(`content/${id}/story.yaml`, "title: A\n");
  }
  mkdirSync("story");
  writeFileSync("story/rule.ts", "1");
});
afterEach(() => {
  process.chdir(home);
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const finding = (id: string): Finding => ({
  rule: "wrong-value",
  place: { file: `content/${id}/story.yaml`, line: 1, column: 1 },
  problem: `Of ${id}.`,
  fix: "mend it.",
  level: "error",
});

/** Which stories were read, and what was said of all. */
async function run(ids = ["one", "two"]) {
  const read: string[] = [];
  const check = async ([id = ""]: string[]) => {
    read.push(id);
    return { findings: [finding(id)], unused: [`${id}: none`], open: [], held: [] };
  };
  const { findings, unused } = await checkChanged(ids, check, ".attest/checked.json");
  return { read, said: findings.map(({ problem }) => problem), unused };
}

test("a story that did not change is not read again, and its mistakes are told all the same", async () => {
  const all = { said: ["Of one.", "Of two."], unused: ["one: none", "two: none"] };
  expect(await run()).toEqual({ read: ["one", "two"], ...all });
  expect(await run()).toEqual({ read: [], ...all });
  writeFileSync("content/two/story.yaml", "title: B\n");
  expect(await run()).toEqual({ read: ["two"], ...all });
});

test("what comes, goes or changes its kind is noticed, and so are another program and another day", async () => {
  await run();
  const changes: [string, () => void][] = [
    ["a folder where a file would be", () => mkdirSync("content/one/claims.yaml")],
    ["no such folder", () => rmSync("content/one/claims.yaml", { recursive: true })],
    ["a picture", () => writeFileSync("content/one/a.jpg", Buffer.from([255, 216]))],
  ];
  for (const [what, change] of changes) {
    change();
    expect((await run()).read, what).toEqual(["one"]);
  }
  writeFileSync("story/rule.ts", "2");
  expect((await run()).read).toEqual(["one", "two"]);
  vi.stubEnv("SOURCE_DATE_EPOCH", "1700000000");
  expect((await run()).read).toEqual(["one", "two"]);
  expect((await run()).read).toEqual([]);
});

test("notes that were cut short are no notes", async () => {
  await run();
  writeFileSync(".attest/checked.json", '{"one":');
  expect((await run()).read).toEqual(["one", "two"]);
});
