import { afterEach, expect, test, vi } from "vitest";
import { partParams, storyParams } from "@/app/storyParams";
import { none } from "@/scripts/next/leftovers";
import { isEdition } from "@/scripts/next/storyParam";
import { storyIds } from "@/story/read/storyIds";

afterEach(() => vi.unstubAllEnvs());

test("all stories are rendered, or those that a build names", async () => {
  const stories = (await storyParams()).map(({ story }) => story);
  expect(stories.filter((param) => !isEdition(param))).toEqual(await storyIds());
  vi.stubEnv("ATTEST_STORIES", "handbook");
  expect(await storyParams()).toEqual([{ story: "handbook" }]);
  const scenes = await partParams("scene", (story) => story.scenes.keys());
  expect(scenes.length).toBeGreaterThan(3);
  expect(new Set(scenes.map(({ story }) => story))).toEqual(new Set(["handbook"]));
});

test("stories without scenes can be built too: their route has something to answer for, which is not published", async () => {
  expect(await partParams("scene", () => [])).toEqual([{ story: (await storyIds())[0], scene: none }]);
});
