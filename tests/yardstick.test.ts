import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "cheerio";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeYardstick } from "../scripts/bench/writeYardstick";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "yardstick-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** The page made of a chapter whose main part holds this. */
async function made(main: string) {
  const chapter = join(folder, "chapter.html");
  await writeFile(chapter, `<title>t</title><main><h1>The dam &amp; the valley</h1>${main}</main>`);
  await writeYardstick(chapter, join(folder, "made"));
  return load(await readFile(join(folder, "made", "index.html"), "utf8"));
}

test("the page that ours are held against has the chapter's words, once and in order, those of a scene as steps", async () => {
  const $ = await made(
    `<p>Before &lt;it&gt;.</p><story-scene><div class="still"><p>Drawn</p></div><p>One.</p><button><p>Go</p></button><p>Two.</p></story-scene><h2>After</h2><ul><li>Last.</li></ul>`,
  );
  const words = $("body :is(h1, h2, p)").toArray();
  expect(words.map((element) => $(element).text())).toEqual([
    "The dam & the valley",
    "Before <it>.",
    "One.",
    "Two.",
    "After",
    "Last.",
  ]);
  expect($(".scrolly .step").text()).toBe("One.Two.");
  expect($(".scrolly > figure circle")).toHaveLength(170);
  expect($(".scrolly h2")).toHaveLength(0);
});

test("it fetches nothing but scrollama, which stands beside it", async () => {
  const $ = await made("<story-scene><p>One.</p></story-scene>");
  expect(
    $("[src], link[href]")
      .toArray()
      .map((element) => $(element).attr("src")),
  ).toEqual(["scrollama.min.js"]);
  expect((await readFile(join(folder, "made", "scrollama.min.js"), "utf8")).length).toBeGreaterThan(1000);
});

test("a chapter without a scene is no measure, and is said to be none", async () => {
  await expect(made("<p>Words alone.</p>")).rejects.toThrow("name one that has");
});
