import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { panels } from "@/components/panels/panels";
import { writeStory } from "@/scripts/bench/growth/madeUpProject";
import { runMeasured } from "@/scripts/bench/growth/runMeasured";
import { checkStories } from "@/story/check/checkStories";
import { openStories } from "@/story/openStories";
import { recordWords } from "@/story/publish/recordWords";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "growth-"));
});
afterEach(() => rm(root, { recursive: true }));

test.each([
  { chapters: 30, people: 170, steps: 2, claims: 90 },
  { chapters: 1, people: 12_000, steps: 100, claims: 100 },
  { chapters: 6, people: 170, steps: 10, claims: 3000 },
])("a story of $chapters chapters, $people people, $steps steps and $claims claims has no mistake", async (size) => {
  await writeStory(root, 1, size);
  const { findings } = await checkStories(["story-1"], { root, panels });
  expect(findings.filter(({ level }) => level === "error")).toEqual([]);
});

test("hundreds of claims that say the same have pages of different names", async () => {
  await writeStory(root, 1, { chapters: 1, people: 1, steps: 1, claims: 800 });
  const { story } = await openStories({ root, panels }).previewStory("story-1");
  if (!story) throw new Error("The story cannot be linked.");
  const words = [...recordWords({ ...story, claims: sameSpeaker(story.claims) }).values()];
  expect(words).toHaveLength(800);
  expect(new Set(words.map(({ title }) => title)).size).toBe(800);
  expect(words.map(({ shareTitle }) => shareTitle).slice(25, 28)).toEqual([
    "Sheltered: 1, the warden (z)",
    "Sheltered: 1, the warden (ba)",
    "Sheltered: 1, the warden (bb)",
  ]);
});

const sameSpeaker = <Claim extends { assertedBy?: string }>(claims: Map<string, Claim>) =>
  new Map([...claims].map(([id, claim]) => [id, { ...claim, assertedBy: "the warden" }]));

test("what is measured has run to its end; what fails says all that it printed", async () => {
  const cost = await runMeasured(root, ["-e", "setTimeout(() => {}, 1200)"], {});
  expect(cost.seconds).toBeGreaterThan(1);
  await expect(runMeasured(root, ["-e", "console.log('half-way'); process.exit(3)"], {})).rejects.toThrow("half-way");
});
