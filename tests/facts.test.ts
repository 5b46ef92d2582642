import { mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "cheerio";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { panels } from "@/components/panels/panels";
import { makeFacts } from "@/scripts/facts/makeFacts";
import { citedClaims } from "@/story/check/citedClaims";
import { readStory } from "@/story/read/readStory";
import { storyIds } from "@/story/read/storyIds";
import { casePanels } from "./casePanels";
import { withCase } from "./contentCase";

const [story = ""] = await storyIds();
let root = "";
let html = "";
let markdown = "";

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "attest-"));
  await symlink(join(import.meta.dirname, "..", "content"), join(root, "content"));
  await makeFacts([story], { root, panels, print: () => {} });
  html = await readFile(join(root, ".attest/facts", story, "index.html"), "utf8");
  markdown = await readFile(join(root, ".attest/facts", story, "facts.md"), "utf8");
}, 30_000);
afterAll(() => rm(root, { recursive: true }));

/** A row of the sheet: what the story says, and each claim beside it. */
const rows = (sheet = html) => {
  const $ = load(sheet);
  return $("article")
    .toArray()
    .map((row) => ({
      says: $(row).children("label").text(),
      marked: $(row).find("mark").text(),
      claims: $(row)
        .find("li")
        .toArray()
        .map((claim) => $(claim).text()),
      boxes: $(row).find("input[type=checkbox]").length,
    }));
};

describe("the sheet of facts of the first story", () => {
  test("holds every claim that the story cites, with its speaker, its sources and where in them it stands", async () => {
    const draft = await readStory(story, { root: process.cwd(), panels });
    const cited = [...citedClaims(draft).keys()];
    expect(cited.length).toBeGreaterThan(10);
    const claims = rows().flatMap((row) => row.claims);
    for (const id of cited) {
      const claim = draft.claims.value.get(id);
      const told = claims.find((text) => text.includes(id) && text.includes(claim?.statement ?? "?"));
      expect(told, id).toContain(claim?.assertedBy ?? (claim?.ours ? "our own count" : "no speaker given"));
      expect(told, id).toContain(claim?.locator);
      for (const source of claim?.sources ?? [])
        expect(told, id).toContain(draft.sources.value.get(source)?.name ?? "?");
      expect(markdown, id).toContain(`\`${id}\``);
    }
  });

  test("has a box for each sentence and for each claim beside it", () => {
    for (const { boxes, claims } of rows()) expect(boxes).toBe(1 + claims.length);
  });

  test("has what panels show at each step, the tables of accounts, the memorial and the cover", () => {
    const kinds = ["graphic, ", "table of accounts, ", "memorial, ", "cover, "];
    const counts = kinds.map((kind) => rows().filter(({ says, claims }) => says.includes(kind) && claims.length > 0));
    for (const found of counts) expect(found.length).toBeGreaterThan(0);
  });

  test("is one file that fetches nothing, and light", () => {
    expect(html).not.toMatch(/<script|<link|<img|src=|@import|url\(/);
    expect(html.length).toBeLessThan(500_000);
  });
});

test("a sentence stands beside the claims of its own words, and not of the sentence before", async () => {
  const words =
    'The mayor said <Claim is="rescued-180">up to 180</Claim>. The <Claim is="aboard-230">guard</Claim> said <Claim is="aboard-200">200</Claim>.';
  const chapter = `---\ntitle: Night\ndek: A.\ndescription: B.\n---\n\n${words}\n`;
  const sheet = await withCase(new Map([["chapters/night.mdx", chapter]]), async (folder) => {
    await makeFacts([], { root: folder, panels: casePanels, print: () => {} });
    return readFile(join(folder, ".attest/facts/ferry-2019/index.html"), "utf8");
  });
  const row = rows(sheet).find(({ says }) => says.startsWith("The guard said 200."));
  expect(row?.marked).toBe("guard200");
  expect(row?.claims.map((claim) => /aboard-\d+/.exec(claim)?.[0])).toEqual(["aboard-230", "aboard-200"]);
});

test("a story with mistakes in it still has its sheet, which says so", async () => {
  const said: string[] = [];
  const files = new Map([
    ["chapters/night.mdx", "---\ntitle: Night\ndek: A.\ndescription: B.\n---\n\nThere were 3 *boats*.\n"],
  ]);
  const text = await withCase(files, async (folder) => {
    await makeFacts([], { root: folder, panels: casePanels, print: (line) => said.push(line) });
    return readFile(join(folder, ".attest/facts/ferry-2019/facts.md"), "utf8");
  });
  expect(text).toContain("- [ ] There were 3 boats. (chapters/night.mdx:7)");
  expect(said.at(-1)).toMatch(/mistakes.*npm run check/);
});

test("a story that is not there is no story", async () => {
  await expect(makeFacts([`${story}x`], { root, panels, print: () => {} })).rejects.toThrow(
    `There is no story "${story}x". Did you mean "${story}"?`,
  );
});
