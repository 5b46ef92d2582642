import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type CheerioAPI, load } from "cheerio";
import type { ReactNode } from "react";
import { prerender } from "react-dom/static";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { loadStory } from "@/app/stories";
import { cardOf } from "@/components/cards/cardOf";
import { cardSvg } from "@/components/cards/cardSvg";
import { ChapterPage } from "@/components/pages/ChapterPage";
import { CorrectionsPage } from "@/components/pages/CorrectionsPage";
import { Cover } from "@/components/pages/Cover";
import { EmbedPage } from "@/components/pages/EmbedPage";
import { RecordIndex } from "@/components/pages/RecordIndex";
import { RecordPage } from "@/components/pages/RecordPage";
import { Shelf } from "@/components/pages/Shelf";
import { SourcesPage } from "@/components/pages/SourcesPage";
import { makeFacts } from "@/scripts/facts/makeFacts";
import { finishSite } from "@/scripts/publish/finishSite";
import type { Story } from "@/story/model/story";
import { articleData } from "@/story/publish/articleData";
import { atomFeed } from "@/story/publish/atomFeed";
import { claimData } from "@/story/publish/claimData";
import { formatFigures } from "@/story/publish/formatFigures";
import { listFigures } from "@/story/publish/listFigures";
import { listPages } from "@/story/publish/listPages";
import { oembed, oembedOfChapter } from "@/story/publish/oembed";
import { casePanels } from "./casePanels";
import { withCase } from "./contentCase";
import { HOSTILE, makeHostile, withHostileText } from "./hostileStory";

/** The handbook, which has every tag and every panel. */
let story: Story;
beforeAll(async () => {
  vi.stubEnv("SITE_URL", "https://example.org");
  story = makeHostile(await loadStory("handbook"));
}, 30_000);
afterAll(() => vi.unstubAllEnvs());

/** What of the hostile text has become more than text. */
const awake = ($: CheerioAPI) =>
  $("*")
    .toArray()
    .filter((element) => {
      const { tagName, attribs } = element as unknown as { tagName: string; attribs: Record<string, string> };
      if (tagName === "script") return attribs.type !== "application/ld+json" && $(element).text().includes("ran");
      return attribs.src === "x" || Object.keys(attribs).some((name) => name.startsWith("on"));
    })
    .map((element) => $.html(element));

const unspaced = (text: string) => text.replace(/\s/g, "");

/** A page as it is published, with what search engines are told of it. */
async function published(page: ReactNode, data: object = {}): Promise<CheerioAPI> {
  const { prelude } = await prerender(
    <html lang="en">
      <body>
        <title>{story.title}</title>
        <meta name="description" content={story.description} />
        {page}
        <script type="application/ld+json">{JSON.stringify(data)}</script>
      </body>
    </html>,
  );
  const exported = new Map([["page/index.html", Buffer.from(await new Response(prelude).text())]]);
  const placing = { basePath: "", siteUrl: "https://example.org" };
  const script = { path: "_attest/a.js", code: Buffer.from("") };
  const elements = { modules: [script], offline: script, worker: script, head: "" };
  const { files } = await finishSite(exported, elements, placing);
  return load(String(files.get("page/index.html")));
}

describe("hostile text in every field of a story is text", () => {
  test("on its pages, in their heads and in what search engines are told", async () => {
    const [claim] = story.claims.values();
    const [scene] = story.scenes.values();
    const [chapter] = story.chapters;
    if (!claim || !scene || !chapter) throw new Error("The handbook lacks something.");
    const pages: [ReactNode, object?][] = [
      [<Shelf key="shelf" stories={[story]} />],
      [<Cover key="cover" story={story} />, articleData(story)],
      ...story.chapters.map((one): [ReactNode, object] => [
        <ChapterPage key={one.slug} story={story} chapter={one} />,
        articleData(story, one),
      ]),
      [<RecordIndex key="index" story={story} />],
      [<RecordPage key="claim" story={story} claim={claim} />, claimData(story, claim)],
      [<SourcesPage key="sources" story={story} />],
      [<CorrectionsPage key="corrections" story={story} />],
      [<EmbedPage key="embed" story={story} chapter={chapter} scene={scene} />],
    ];
    for (const [page, data] of pages) {
      const $ = await published(page, data);
      expect(awake($)).toEqual([]);
      expect(unspaced($("body").text())).toContain(unspaced(HOSTILE));
      expect($("title").text()).toBe(story.title);
      expect($("meta[name=description]").attr("content")).toBe(story.description);
      if (data)
        expect(JSON.parse($("script[type='application/ld+json']").text())).toEqual(JSON.parse(JSON.stringify(data)));
    }
  });

  test("in its feed", () => {
    const $ = load(atomFeed({ title: story.title, about: story.description, address: "/handbook/" }, [story]), {
      xml: true,
    });
    expect(awake($)).toEqual([]);
    expect($("feed > title").text()).toBe(story.title);
    // A feed's titles and summaries are HTML.
    for (const entry of $("entry > title, entry > summary").toArray()) {
      const html = load($(entry).text());
      expect(awake(html)).toEqual([]);
      expect(html.text()).toContain(HOSTILE);
    }
    expect($("entry").length).toBeGreaterThan(2);
  });

  test("in its figures to download, as JSON and as CSV", () => {
    const figures = listFigures(story);
    expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
    const csv = formatFigures(figures);
    for (const { statement } of figures) {
      expect(statement).toContain(HOSTILE);
      expect(csv).toContain(`"${statement.replaceAll('"', '""')}"`);
    }
  });

  test("in what is pasted into another site", () => {
    for (const scene of story.scenes.values()) {
      const { title, html } = JSON.parse(JSON.stringify(oembed(story, scene)));
      const $ = load(html);
      expect($("body > *").length).toBe(1);
      expect($("body > iframe").attr("title")).toBe(title);
      expect(title).toContain(HOSTILE);
      expect(awake($)).toEqual([]);
    }
    for (const chapter of story.chapters)
      expect(JSON.parse(JSON.stringify(oembedOfChapter(story, chapter)))).toMatchObject({
        type: "link",
        title: `${chapter.title} - ${story.title}`,
        thumbnail_url: `https://example.org/${story.id}/${chapter.slug}/card.png`,
      });
  });

  test("on its cards", async () => {
    const cards = [
      cardOf(story),
      ...story.chapters.map(({ slug }) => cardOf(story, { chapter: slug })),
      ...[...story.claims.keys()].map((claim) => cardOf(story, { claim })),
    ];
    for (const card of cards) {
      const $ = load(await cardSvg(card, "text"), { xml: true });
      expect(awake($)).toEqual([]);
      expect($("script, foreignObject").length).toBe(0);
    }
    // Words too long for a card are left out of it; these are not.
    const small = `<b onload="ran"> ]]> &lt; <script>`;
    const $ = load(await cardSvg({ ...cardOf(story), drawing: undefined, small }, "text"), { xml: true });
    expect(awake($)).toEqual([]);
    expect(unspaced($("text").text())).toContain(unspaced(small));
  }, 60_000);

  test("in the list of its pages, which holds no words at all", () => {
    const pages = listPages([story]);
    expect(pages.length).toBeGreaterThan(10);
    expect(JSON.stringify(pages)).not.toContain("ran");
  });
});

test("hostile text in a story's files is text in the sheet to check facts by", async () => {
  const base = (name: string) => readFile(join(import.meta.dirname, "cases/base", name), "utf8");
  const names = ["story.yaml", "claims.yaml", "sources.yaml"];
  const yaml = await Promise.all(names.map(async (name) => [name, withHostileText(name, await base(name))] as const));
  const prose = HOSTILE.replace(/[<{]/g, "\\$&");
  const night = (await base("chapters/night.mdx")).replace(
    "the ferry left the pier.",
    `the ferry left the pier. ${prose}`,
  );
  await withCase(new Map([...yaml, ["chapters/night.mdx", night]]), async (root) => {
    await makeFacts([], { root, panels: casePanels, print: () => {} });
    const folder = join(root, ".attest/facts/ferry-2019");
    const $ = load(await readFile(join(folder, "index.html"), "utf8"));
    expect(awake($)).toEqual([]);
    expect($("article li").first().text()).toContain(HOSTILE);
    expect($("article label").text()).toContain(HOSTILE.slice(0, 20));
    const markdown = await readFile(join(folder, "facts.md"), "utf8");
    expect(markdown).toContain("window.ran=1");
    expect(markdown).not.toMatch(/(?<!\\)</);
  });
});
