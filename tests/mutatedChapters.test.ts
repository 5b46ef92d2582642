import { afterAll, beforeAll, expect, test } from "vitest";
import { afterMutations } from "./mutations/afterMutations";
import { type StoryCopy, storyCopy } from "./mutations/storyCopy";

let copy: StoryCopy;
beforeAll(async () => {
  copy = await storyCopy();
});
afterAll(() => copy.remove());

test("after three hundred mutations of its chapters a story is sound, or its editor is told where and what", async () => {
  const chapters = copy.files.filter((file) => file.endsWith(".mdx"));
  expect(await afterMutations(copy, chapters, 300)).toEqual([]);
}, 480_000);
