import { afterAll, beforeAll, expect, test } from "vitest";
import { afterMutations } from "./mutations/afterMutations";
import { type StoryCopy, storyCopy } from "./mutations/storyCopy";

let copy: StoryCopy;
beforeAll(async () => {
  copy = await storyCopy();
});
afterAll(() => copy.remove());

test("after three hundred mutations of a story's YAML, and of what scenes draw from, its editor is told where and what", async () => {
  const files = copy.files.filter((file) => /\.(?:yaml|csv|svg|geojson|vtt)$/.test(file));
  expect(await afterMutations(copy, files, 300)).toEqual([]);
}, 480_000);
