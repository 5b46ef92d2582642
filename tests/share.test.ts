import { readFile } from "node:fs/promises";
import { load } from "cheerio";
import { afterEach, describe, expect, test, vi } from "vitest";
import { checkStory } from "@/story/check/checkStory";
import { linkStory } from "@/story/link/linkStory";
import { renderableDraft } from "@/story/link/renderableDraft";
import type { Story } from "@/story/model/story";
import { absolute } from "@/story/publish/absolute";
import { articleData } from "@/story/publish/articleData";
import { atomFeed } from "@/story/publish/atomFeed";
import { claimData } from "@/story/publish/claimData";
import { formatFigures } from "@/story/publish/formatFigures";
import { type Figure, listFigures } from "@/story/publish/listFigures";
import { modifiedOn } from "@/story/publish/modifiedOn";
import { recordWords } from "@/story/publish/recordWords";
import { shorten } from "@/story/publish/shorten";
import { readStory } from "@/story/read/readStory";
import { siteUrl } from "@/story/site/siteUrl.mjs";
import { casePanels } from "./casePanels";
import { withCase } from "./contentCase";
import { schemas } from "./crawl/jsonLd";

/** The story of tests/cases/base, its dead being counted under the topics given. */
const ferry = (...tolls: string[]): Promise<Story> =>
  withCase(new Map(), async (root) => {
    const draft = await readStory("ferry-2019", { root, panels: casePanels });
    return { ...linkStory(renderableDraft(draft, checkStory(draft))), tolls };
  });

afterEach(() => vi.unstubAllEnvs());
const placeAt = (site: string, base = "") => {
  vi.stubEnv("SITE_URL", site);
  vi.stubEnv("BASE_PATH", base);
};

describe("an address for other sites", () => {
  test("has the site's host and path, and is not made up where nobody gave the host", () => {
    placeAt("https://example.org", "/stories");
    expect(absolute("/ferry-2019/")).toBe("https://example.org/stories/ferry-2019/");
    placeAt("");
    expect(absolute("/ferry-2019/")).toBeUndefined();
  });

  test.each(["example.org", "https://example.org/", "https://example.org/stories", "ftp://example.org", "https://"])(
    "%s is refused as the site's, with what to write",
    (written) => expect(() => siteUrl(written)).toThrow('write "https://example.org"'),
  );
});

describe("what a claim's page is called", () => {
  test("is its figure with who said it; its statement where nobody is named or nothing is counted", async () => {
    const words = recordWords(await ferry());
    expect(words.get("aboard-230")?.shareTitle).toBe("On board: 230, the coast guard");
    expect(words.get("rescued-12")?.shareTitle).toBe("More than a dozen children were among them");
    expect(words.get("cause-year")?.title).toBe("The pier was last mended in 2011 - The night ferry");
    expect(words.get("aboard-230")?.description).toBe(
      "The coast guard counted 230 on board. The coast guard; the Gazette and the radio.",
    );
  });

  test("holds no figure where the story counts its dead, and is still no other's", async () => {
    const words = recordWords(await ferry("aboard"));
    const [line, guard] = ["aboard-200", "aboard-230"].map((id) => words.get(id));
    expect(line?.shareTitle).toBe("A reported toll: the ferry line");
    expect(guard?.shareTitle).toBe("A reported toll: the coast guard");
    expect(JSON.stringify([line, guard])).not.toMatch(/\d/);
    expect(line?.description).not.toBe(guard?.description);
  });

  test("differs from claim to claim even where the words do not", async () => {
    const story = await ferry();
    const [first] = story.claims.values();
    if (!first) throw new Error("The story has no claim.");
    const twins = new Map(["a", "b", "c"].map((id) => [id, { ...first, id }]));
    const names = [...recordWords({ ...story, claims: twins }).values()];
    for (const key of ["title", "shareTitle", "description"] as const)
      expect(new Set(names.map((words) => words[key])).size).toBe(3);
  });

  test.each([
    ["On board: about 200", 44, "On board: about 200"],
    ["The coast guard counted them, twice", 30, "The coast guard counted them…"],
    ["Donaudampfschifffahrt", 10, "Donaudamp…"],
  ])("%s in %i characters is %s", (text, max, short) => expect(shorten(text, max)).toBe(short));
});

describe("a correction", () => {
  test("changes the day of its chapter and of its story, not that of other chapters", async () => {
    const story = await ferry();
    const [night, morning] = story.chapters;
    expect([modifiedOn(story), modifiedOn(story, night), modifiedOn(story, morning)]).toEqual([
      "2019-04-02",
      "2019-04-02",
      "2019-04-01",
    ]);
  });

  test("is told to search programs with its chapter", async () => {
    placeAt("https://example.org");
    const story = await ferry();
    const { NewsArticle, Claim } = schemas("https://example.org");
    const [night, morning] = story.chapters.map((chapter) => NewsArticle.parse(plain(articleData(story, chapter))));
    expect(night?.correction).toEqual([
      {
        "@type": "CorrectionComment",
        datePublished: "2019-04-02",
        text: "It said “The ferry left at dawn.”; it now says “The ferry left at dusk.”. A misread timetable.",
      },
    ]);
    expect(morning?.correction).toBeUndefined();
    for (const claim of story.claims.values())
      expect(Claim.parse(plain(claimData(story, claim))).author?.name).toBe(claim.assertedBy);
  });

  test("is an entry of the feed, and the newest comes first", async () => {
    placeAt("https://example.org");
    const story = { ...(await ferry()), title: "Night & <fog>" };
    const $ = load(atomFeed({ title: story.title, about: "x", address: "/ferry-2019/" }, [story]), { xml: true });
    const entries = $("entry").toArray();
    const titles = entries.map((entry) => $(entry).find("title").text());
    expect(titles).toEqual([
      "Correction - Night &amp; &lt;fog&gt;",
      "Night - Night &amp; &lt;fog&gt;",
      "Morning - Night &amp; &lt;fog&gt;",
    ]);
    expect($("feed > title").text()).toBe("Night & <fog>");
    expect($("feed > updated").text()).toBe("2019-04-02T00:00:00.000Z");
    expect($(entries[0]).find("link").attr("href")).toBe("https://example.org/ferry-2019/night/");
    expect($(entries[0]).find("summary").text()).toContain("it now says “The ferry left at dusk.”");
  });
});

/** As a reader of JSON gets it: without what is undefined. */
const plain = (value: object) => JSON.parse(JSON.stringify(value));

describe("the figures to download", () => {
  test("are all there, each with who said it and where it stands", async () => {
    placeAt("", "/stories");
    const figures = listFigures(await ferry());
    expect(figures.map(({ id }) => id)).toEqual([
      "aboard-200",
      "aboard-230",
      "rescued-180",
      "rescued-12",
      "cause-fog",
      "cause-year",
    ]);
    expect(figures[0]).toEqual({
      id: "aboard-200",
      topic: "On board",
      statement: "The ferry line said about 200 people were on board.",
      value: 200,
      words: "about 200",
      qualifier: "about",
      unit: null,
      speaker: "the ferry line",
      asOf: null,
      sources: [{ id: "gazette", name: "the Gazette" }],
      locator: "paragraph 1",
      status: "disputed",
      conflictsWith: ["aboard-230"],
      ours: false,
      address: "/stories/ferry-2019/record/aboard-200/",
    });
  });

  test("run no formula in a spreadsheet, and quote what a comma or a line break would tear apart", async () => {
    const [figure] = listFigures(await ferry());
    if (!figure) throw new Error("The story has no figure.");
    const cell = (part: Partial<Figure>) =>
      formatFigures([{ ...figure, ...part }])
        .split("\r\n")[1]
        ?.split(",")[2];
    for (const start of ["=1+1", "+1", "-1 degrees", "@SUM", "\tx"])
      expect(cell({ statement: start })).toBe(`'${start}`);
    expect(cell({ statement: 'said "no"' })).toBe('"said ""no"""');
    expect(formatFigures([{ ...figure, value: -4 }])).toContain(",-4,");
    expect(formatFigures([{ ...figure, value: { min: 3, max: 4 } }])).toContain(",3 to 4,");
    expect(formatFigures([{ ...figure, statement: "one\ntwo, three" }])).toContain('"one\ntwo, three"');
  });

  test("have the fields that docs/data.md tells of, in its order", async () => {
    const [figuresTold = ""] = (await readFile("docs/data.md", "utf8")).split(/(?<=\n)# (?!The figures)/);
    const told = [...figuresTold.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    const figures = listFigures(await ferry());
    expect(Object.keys(figures[0] ?? {})).toEqual(told);
    expect(formatFigures(figures).split("\r\n")[0]).toBe(`\ufeff${told.join(",")}`);
  });
});
