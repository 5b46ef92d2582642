import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { load } from "cheerio";
import { panels } from "../components/panels/panels";
import { storyOf } from "../scripts/publish/storyOf";
import { splitId } from "../story/model/edition";
import { readEdition } from "../story/read/readEdition";
import { readStories } from "../story/read/readStories";
import { freeFigures, textsIn } from "./doors/freeFigures";
import { heldFigures } from "./doors/heldFigures";

const files = (ending: string) =>
  readdirSync("out", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .sort();
const read = (file: string) => readFileSync(join("out", file), "utf8");

const content = { root: process.cwd(), panels };
const stories = await readStories(content);
const editions = await Promise.all(
  stories.flatMap((story) => story.editions.map((language) => readEdition(story, language, content))),
);

for (const draft of [...stories, ...editions].filter(({ id }) => existsSync(join("out", id))))
  test(`no figure of ${draft.id} reaches a reader, by any door of any page, that nobody answers for`, async () => {
    const held = heldFigures(draft);
    const isOwn = (file: string) => storyOf(file) === draft.id;
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

for (const { id, edition } of editions.filter(({ id }) => existsSync(join("out", id))))
  test(`what the first language shows of a text, ${id} shows in its own words`, () => {
    const said = (story: string) =>
      plain(
        files(".html")
          .flatMap((file) => (storyOf(file) === story ? wordsOf(read(file)) : []))
          .join("\n"),
      );
    const [first, own] = [said(splitId(id).story), said(id)];
    const words = edition?.words.filter(({ file }) => !file.startsWith("chapters/")) ?? [];
    const shown = words.filter((word) => first.includes(plain(word.first)));
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.filter((word) => !own.includes(plain(word.own)))).toEqual([]);
  });

/** All that a page says or is called by. */
function wordsOf(html: string): string[] {
  const $ = load(html);
  $("script, style").remove();
  return [
    ...[$("body").text(), $("title").text()],
    ...$("[aria-label], meta")
      .toArray()
      .map(({ attribs }) => attribs["aria-label"] ?? attribs.content ?? ""),
  ];
}

const plain = (text: string) => text.replace(/[\s\u2060\u2066-\u2069]+/g, " ").toLowerCase();

test("no style writes a figure of its own", () => {
  const written = files(".css").flatMap((file) =>
    [...read(file).matchAll(/content:\s*("[^"]*"|'[^']*')/g)].map(([, text = ""]) => text),
  );
  expect(written.filter((text) => /\p{N}/u.test(text.replace(/\\[0-9a-f]{1,6} ?/gi, "")))).toEqual([]);
});
