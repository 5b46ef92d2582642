import { afterEach, expect, test, vi } from "vitest";
import { none, partParams, storyParams } from "@/app/storyParams";

afterEach(() => vi.unstubAllEnvs());

test("all stories are rendered, or those that a build names", async () => {
  expect(await storyParams()).toEqual([{ story: "bamako-2015" }, { story: "handbook" }]);
  vi.stubEnv("ATTEST_STORIES", "handbook");
  expect(await storyParams()).toEqual([{ story: "handbook" }]);
  const scenes = await partParams("scene", (story) => story.scenes.keys());
  expect(scenes.length).toBeGreaterThan(3);
  expect(new Set(scenes.map(({ story }) => story))).toEqual(new Set(["handbook"]));
});

test("stories without scenes can be built too: their route has something to answer for, which is not published", async () => {
  expect(await partParams("scene", () => [])).toEqual([{ story: "bamako-2015", scene: none }]);
});
