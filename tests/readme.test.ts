import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { panels } from "@/components/panels/panels";
import { checkStory } from "@/story/check/checkStory";
import { formatFinding } from "@/story/format/formatFinding";
import { readStory } from "@/story/read/readStory";
import { writeReadmeStory } from "./readmeStory";

let root: string;
let readme: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "attest-"));
  readme = await readFile("README.md", "utf8");
  await writeReadmeStory(root);
});
afterAll(() => rm(root, { recursive: true }));

const errors = async () =>
  checkStory(await readStory("my-story", { root, panels })).filter(({ level }) => level === "error");

test("the story of the README has the one mistake that the README shows, in the README's words", async () => {
  const [only, ...more] = await errors();
  expect(more).toEqual([]);
  const chapter = await readFile(join(root, "content/my-story/chapters/flood.mdx"), "utf8");
  expect(readme).toContain(only && formatFinding(only, chapter));
});

test("mended as the README says, it is sound", async () => {
  const path = join(root, "content/my-story/chapters/flood.mdx");
  await writeFile(path, (await readFile(path, "utf8")).replace("two counts", "<Plain>two</Plain> counts"));
  expect(await errors()).toEqual([]);
});
