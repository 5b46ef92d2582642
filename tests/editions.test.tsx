import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "cheerio";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ChapterList } from "@/components/pages/ChapterList";
import { LanguageSwitch } from "@/components/pages/LanguageSwitch";
import { RecordPage } from "@/components/pages/RecordPage";
import { panels } from "@/components/panels/panels";
import { makeFacts } from "@/scripts/facts/makeFacts";
import { writeLocks } from "@/scripts/lock/writeLocks";
import { askNobody } from "@/scripts/new/ask";
import { runNew } from "@/scripts/new/runNew";
import { checkStory } from "@/story/check/checkStory";
import { openStories } from "@/story/openStories";
import { alternatesOf } from "@/story/publish/alternatesOf";
import { readStory } from "@/story/read/readStory";

/** A small story of a flood in English, with its French edition. */
const flood = join(import.meta.dirname, "editions", "flood");

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "attest-edition-"));
  await cp(flood, join(root, "content", "flood"), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

const path = (file: string) => join(root, "content", "flood", file);
const edit = async (file: string, change: (text: string) => string) =>
  writeFile(path(file), change(await readFile(path(file), "utf8")));
const open = (id: string) => openStories({ root, panels }).loadStory(id);
const editions = () => openStories({ root, panels }).openEditions("flood");
const find = async (id: string) => checkStory(await readStory(id, { root, panels }), "2024-04-01");

describe("an edition that is whole", () => {
  test("is published, with the facts of the story and its own words", async () => {
    expect(await editions()).toEqual(["flood", "flood/fr"]);
    const [story, edition] = [await open("flood"), await open("flood/fr")];
    expect(edition).toMatchObject({ title: "L’inondation d’Ardon", language: "fr", date: story.date });
    const [claim, own] = [story.claims.get("houses-mayor-40"), edition.claims.get("houses-mayor-40")];
    expect(own).toMatchObject({ value: claim?.value, status: claim?.status, assertedBy: "Ada Finch, maire" });
    expect(own?.unit).toBe("maisons");
    expect(edition.scenes.get("how-many")?.steps.map(({ id }) => id)).toEqual(["mayor", "clerk"]);
  });

  test("keeps beside a translated quotation what was said", async () => {
    const story = await open("flood/fr");
    const claim = story.claims.get("houses-clerk-52");
    const $ = load(claim ? renderToStaticMarkup(<RecordPage story={story} claim={claim} />) : "");
    expect($("main").text()).toContain("J’ai marché dans chaque rue.");
    expect($("bdi[lang=en]").text()).toBe("“I walked every street.”");
  });

  test("has the people of a memorial in its own order, by its own alphabet, and whom it does not name last", async () => {
    const person = (id: string, country: string, claims = "") =>
      `${id}: { country: ${country}, line: Of ${id}.${claims} }\n`;
    const rests = ", claims: [houses-mayor-40]";
    const [spain, germany, chad] = ["spain", "germany", "chad"];
    await writeFile(path("people.yaml"), [chad, germany, spain].map((id) => person(id, id, rests)).join(""));
    await writeFile(path("fr/people.yaml"), person(germany, "Allemagne") + person(spain, "Espagne"));
    const { people } = await readStory("flood/fr", { root, panels });
    expect([...people.value].map(([id, { country }]) => `${id}: ${country}`)).toEqual([
      "germany: Allemagne",
      "spain: Espagne",
      "chad: chad",
    ]);
  });

  test("leads to the same page of the story, and back", async () => {
    const hrefs = async (id: string, part: string) => {
      const html = renderToStaticMarkup(<LanguageSwitch story={await open(id)} path={part} />);
      return load(html)("a[hreflang]")
        .toArray()
        .map(({ attribs }) => [attribs.hreflang, attribs.href]);
    };
    expect(await hrefs("flood", "after/")).toEqual([["fr", "/flood/fr/after/"]]);
    expect(await hrefs("flood/fr", "after/")).toEqual([["en", "/flood/after/"]]);
    expect(await hrefs("flood/fr", "")).toEqual([["en", "/flood/"]]);
    expect(alternatesOf(await open("flood/fr"), "/flood/fr/record/")).toEqual([
      { language: "en", address: "/flood/record/" },
      { language: "fr", address: "/flood/fr/record/" },
    ]);
  });
});

describe("an edition that is not whole", () => {
  test("is held back while it lacks words, and the story does not speak of it", async () => {
    await edit("fr/claims.yaml", (text) => text.replace(/ {2}statement: La maire.*\n/, ""));
    expect(await editions()).toEqual(["flood"]);
    expect((await open("flood")).editions).toEqual([]);
  });

  test("is held back while it lacks a chapter", async () => {
    await rm(path("fr/chapters/after.mdx"));
    expect(await editions()).toEqual(["flood"]);
  });

  test("or is published without the chapter, and its cover says so, where its editor wants that", async () => {
    await rm(path("fr/chapters/after.mdx"));
    await edit("fr/story.yaml", (text) => `${text}incomplete: publish\n`);
    expect(await editions()).toEqual(["flood", "flood/fr"]);
    const edition = await open("flood/fr");
    expect(edition.chapters.map(({ slug }) => slug)).toEqual(["flood"]);
    const $ = load(renderToStaticMarkup(<ChapterList story={edition} />));
    expect($('#chapters a[href="/flood/after/"]').text()).toBe("After the flood");
    const story = await open("flood");
    const $switch = load(renderToStaticMarkup(<LanguageSwitch story={story} path="after/" />));
    expect($switch("a").attr("href")).toBe("/flood/fr/");
    expect(alternatesOf(story, "/flood/after/")).toEqual([]);
  });

  test("is not told of what only the chapters that it lacks tell", async () => {
    await rm(path("fr/chapters/flood.mdx"));
    await edit("fr/story.yaml", (text) => `${text}incomplete: publish\n`);
    expect((await find("flood/fr")).filter(({ level }) => level === "error")).toEqual([]);
    expect((await open("flood/fr")).cover).toBeUndefined();
  });
});

describe("the commands", () => {
  const print = () => {};

  test("new begins an edition that lacks words alone", async () => {
    const args = ["edition", "es", "--story", "flood"];
    expect(await runNew(args, { root, panels, ask: askNobody, print })).toBe(0);
    const found = await find("flood/es");
    expect(new Set(found.map(({ rule, level }) => `${rule} ${level}`))).toEqual(new Set(["edition-lacks warning"]));
    expect(await readFile(path("es/scenes/how-many.yaml"), "utf8")).toContain("# about 40\n    figure:\n");
    expect(await readFile(path("es/chapters/flood.mdx"), "utf8")).toContain("{/* The mayor, Ada Finch, spoke of");
    // A gap of the glossary is asked for once, and fills each place.
    await edit("es/glossary.yaml", (text) => text.replace("houses:", "houses: casas"));
    const draft = await readStory("flood/es", { root, panels });
    expect([...draft.claims.value.values()].map(({ unit }) => unit)).toEqual(["casas", "casas"]);
  });

  test("facts puts both languages side by side", async () => {
    await edit("fr/claims.yaml", (text) => text.replace(/ {2}statement: La maire.*\n/, ""));
    await makeFacts(["flood/fr"], { root, panels, print });
    const $ = load(await readFile(join(root, ".attest/facts/flood/fr/index.html"), "utf8"));
    const rows = $("article").toArray();
    const row = (words: string) => rows.map((one) => $(one).text()).find((text) => text.includes(words));
    expect(row("The flood at Ardon")).toContain("L’inondation d’Ardon");
    expect(row("The town clerk counted <Claim")).toContain("Le greffier de la ville en a compté");
    expect(row("The mayor put the houses lost")).toContain("missing");
  });

  test("lock notes what an edition was compared with, and the check tells what was changed since", async () => {
    const older = async () => (await find("flood/fr")).filter(({ rule }) => rule === "edition-older");
    await writeLocks(["flood/fr"], { root, panels, print });
    expect(await older()).toEqual([]);
    await edit("claims.yaml", (text) => text.replace("The mayor put", "The mayor of Ardon put"));
    await edit("chapters/flood.mdx", (text) => text.replace("The mayor, Ada", "The town's mayor, Ada"));
    expect((await older()).map(({ place }) => place.file)).toEqual([
      "content/flood/fr/chapters/flood.mdx",
      "content/flood/fr/claims.yaml",
    ]);
    await edit("fr/claims.yaml", (text) => text.replace("La maire a", "La maire d’Ardon a"));
    expect(await older()).toHaveLength(1);
    await writeLocks(["flood/fr"], { root, panels, print });
    expect(await older()).toEqual([]);
  });
});
