import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { load } from "cheerio";
import { panels } from "../components/panels/panels";
import { storyOf } from "../scripts/publish/storyOf";
import { readStory } from "../story/read/readStory";
import { freeFigures, textsIn } from "./doors/freeFigures";
import { heldFigures } from "./doors/heldFigures";

const files = (ending: string) =>
  readdirSync("out", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .sort();
const read = (file: string) => readFileSync(join("out", file), "utf8");

for (const story of readdirSync("content"))
  test(`no figure of ${story} reaches a reader, by any door of any page, that nobody answers for`, async () => {
    const held = heldFigures(await readStory(story, { root: process.cwd(), panels }));
    const isOwn = (file: string) => storyOf(file) === story;
    const pages = files(".html").filter(isOwn);
    expect(pages.length).toBeGreaterThan(20);
    const data = files(".json").filter(isOwn);
    for (const file of data)
      expect(
        textsIn(JSON.parse(read(file)))
          .flatMap(held.in)
          .filter((figure) => !held.byAny(figure)),
        file,
      ).toEqual([]);
    for (const page of pages)
      expect(freeFigures(load(read(page), { scriptingEnabled: false }), held), page).toEqual([]);
  });

test("no style writes a figure of its own", () => {
  const written = files(".css").flatMap((file) =>
    [...read(file).matchAll(/content:\s*("[^"]*"|'[^']*')/g)].map(([, text = ""]) => text),
  );
  expect(written.filter((text) => /\p{N}/u.test(text.replace(/\\[0-9a-f]{1,6} ?/gi, "")))).toEqual([]);
});
