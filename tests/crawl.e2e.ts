import { expect, test } from "@playwright/test";
import { load } from "cheerio";
import sharp from "sharp";
import { grammarOf } from "../story/language/grammarOf";
import { Language, languages } from "../story/model/language";
import { schemas } from "./crawl/jsonLd";
import {
  basePath,
  type CrawledPage,
  fetchOwn,
  inHead,
  isListed,
  meta,
  origin,
  readContent,
  readPage,
  readSite,
} from "./crawl/readSite";
import { told } from "./told";

test.describe.configure({ mode: "default" });

let server = "";
let pages: CrawledPage[] = [];
let pagesListed: CrawledPage[] = [];
test.beforeAll(async ({ baseURL }) => {
  // All pages of the site are read and parsed.
  test.setTimeout(300_000);
  server = new URL(String(baseURL)).origin;
  pages = await readSite(server);
  pagesListed = pages.filter(isListed);
});

const codes = Object.keys(languages).join("|");
/** A story's own address, or that of an edition of it. */
const home = `^/[^/]+/(?:(?:${codes})/)?`;
const kinds = {
  chapter: new RegExp(`${home}(?!(?:${codes}|all|record|sources|corrections)/)[^/]+/$`),
  cover: new RegExp(`${home}$`),
  claim: new RegExp(`${home}record/[^/]+/$`),
};
const homeOf = (address: string) => new RegExp(home).exec(address)?.[0] ?? "/";
const isEdition = (address: string) => homeOf(address).split("/").length > 3;
const languageOf = ({ $ }: CrawledPage) => Language.parse($.root().children("html").attr("lang"));
const listed = () => pagesListed;
const full = (address: string) => `${origin}${basePath}${address}`;
const texts = (page: CrawledPage) => [inHead(page, "title").text(), meta(page, "description"), meta(page, "og:title")];
/** Whether a space keeps its words together is the page's affair, or the editor's. */
const spaced = (text: string) => text.replaceAll("\u00a0", " ");

/**
 * Where a page does not say what it should, of the pages given. Playwright keeps each comparison as a step of its test, some
 * milliseconds long: a site's pages are compared here and looked at once.
 */
function wrongIn(shown: CrawledPage[], compare: (page: CrawledPage) => Record<string, [said: unknown, due: unknown]>) {
  return shown.flatMap((page) =>
    Object.entries(compare(page))
      .filter(([, [said, due]]) => JSON.stringify(said) !== JSON.stringify(due))
      .map(([what, [said, due]]) => `${page.address}: ${what} is ${JSON.stringify(said)}, not ${JSON.stringify(due)}`),
  );
}
const isWithin = (value: number | undefined, least: number, most: number) =>
  value !== undefined && value >= least && value <= most ? value : `from ${least} to ${most}`;

/** Every value that more than one page has, with those pages. */
function shared(value: (page: CrawledPage) => string | undefined): string[] {
  const groups = new Map<string | undefined, string[]>();
  for (const page of listed()) {
    // What a name, or a figure, is called may be the same in two languages.
    const text = `${languageOf(page)} ${value(page)}`;
    groups.set(text, [...(groups.get(text) ?? []), page.address]);
  }
  return [...groups].filter(([, { length }]) => length > 1).map(([text, same]) => `${text}: ${same.join(", ")}`);
}

test("no id stands twice in a page: what is drawn by it would hang on a still that is out of sight", () => {
  const twice = pages.flatMap(({ address, $ }) => {
    const ids = $("[id]")
      .toArray()
      .map((element) => $(element).attr("id") ?? "");
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${address}: ${id}`);
  });
  expect(twice).toEqual([]);
});

test("no link leads to nothing, or to no place in a page", async () => {
  const known = new Map(
    pages.map(({ address, $ }) => [
      `${basePath}${address}`,
      new Set(
        $("[id]")
          .toArray()
          .map((element) => $(element).attr("id")),
      ),
    ]),
  );
  const files = new Map<string, number>();
  const dead: string[] = [];
  for (const { address, $ } of pages) {
    const links = $("a[href], link[href]")
      .toArray()
      .map((link) => $(link).attr("href") ?? "");
    for (const link of new Set(links)) {
      const url = new URL(link, `http://here${basePath}${address}`);
      if (url.origin !== "http://here" && url.origin !== origin) continue;
      const places = known.get(url.pathname);
      const status = places ? 200 : (files.get(url.pathname) ?? (await fetchOwn(server, url.pathname)).status);
      files.set(url.pathname, status);
      if (status !== 200) dead.push(`${address} -> ${link}: ${status}`);
      else if (url.hash && places && !places.has(decodeURIComponent(url.hash.slice(1))))
        dead.push(`${address} -> ${link}`);
    }
  }
  expect(dead).toEqual([]);
  expect(known.size).toBeGreaterThan(300);
});

test("every page is there, and every one that may be listed can be reached by links from the shelf", async () => {
  expect(
    pages.filter(({ address, status }) => status !== 200 && address !== "/404.html").map(({ address }) => address),
  ).toEqual([]);
  const byAddress = new Map(pages.map((page) => [`${basePath}${page.address}`, page]));
  const reached = new Set([`${basePath}/`]);
  for (const address of reached) {
    const page = byAddress.get(address);
    page
      ?.$("a[href]")
      .each((_, link) => void reached.add(new URL(page.$(link).attr("href") ?? "", `http://here${address}`).pathname));
  }
  expect(
    listed()
      .filter(({ address }) => !reached.has(`${basePath}${address}`))
      .map(({ address }) => address),
  ).toEqual([]);
});

test("every page has a title and a description, and none has another's", () => {
  const read = pages.filter((page) => inHead(page, 'meta[http-equiv="refresh" i]').length === 0);
  expect(
    wrongIn(read, (page) => {
      const { length } = meta(page, "description") ?? "";
      return {
        "whether it has a title": [inHead(page, "title").text().trim() !== "", true],
        "the length of its description": [length, isWithin(length, 21, 100)],
      };
    }),
  ).toEqual([]);
  expect(shared((page) => inHead(page, "title").text())).toEqual([]);
  expect(shared((page) => meta(page, "description"))).toEqual([]);
  expect(shared((page) => meta(page, "og:title"))).toEqual([]);
});

test("every page says what its shared link shows", () => {
  const shown = [...listed(), ...pages.filter(({ address }) => address === "/404.html")];
  const isDay = (text: string | undefined) => (/^\d{4}-\d\d-\d\d$/.test(text ?? "") ? text : "a day");
  expect(
    wrongIn(shown, (page) => {
      const { address } = page;
      const said = (name: string) => meta(page, name);
      const isArticle = kinds.cover.test(address) || kinds.chapter.test(address);
      const place = origin && address !== "/404.html" ? full(address) : undefined;
      const days = [said("article:published_time"), said("article:modified_time")];
      const length = said("og:title")?.length;
      return {
        "the length of its og:title": [length, isWithin(length, 6, 44)],
        "og:description": [said("og:description"), said("description")],
        "og:site_name": [said("og:site_name"), "Attest"],
        "og:locale": [said("og:locale"), languages[languageOf(page)].locale],
        "twitter:card": [said("twitter:card"), "summary_large_image"],
        "og:type": [said("og:type"), isArticle ? "article" : "website"],
        "published and modified": [days, isArticle ? days.map(isDay) : [undefined, undefined]],
        canonical: [inHead(page, 'link[rel="canonical"]').attr("href"), place],
        "og:url": [said("og:url"), place],
      };
    }),
  ).toEqual([]);
});

/** A page has a card of its own, or shows that of its story. */
const cardAddress = ({ address }: CrawledPage) => {
  const own = address === "/" || Object.values(kinds).some((kind) => kind.test(address));
  return own ? `${address}card.png` : address === "/404.html" ? "/card.png" : `${homeOf(address)}card.png`;
};

test("every card is there, of the size it is said to have, and light", async () => {
  const shown = [...listed(), ...pages.filter(({ address }) => address === "/404.html")];
  expect(
    wrongIn(shown, (page) => {
      const said = ["og:image", "twitter:image", "og:image:width", "og:image:height"].map((name) => meta(page, name));
      const card = full(cardAddress(page));
      const words = meta(page, "og:image:alt")?.length;
      return {
        "its card": [said, origin ? [card, card, "1200", "630"] : said.map(() => undefined)],
        "the length of the card's words": [words, origin ? isWithin(words, 6, Number.POSITIVE_INFINITY) : words],
      };
    }),
  ).toEqual([]);
  const wrong: string[] = [];
  for (const address of new Set(shown.map(cardAddress))) {
    const response = await fetchOwn(server, `${basePath}${address}`);
    const bytes = Buffer.from(await response.arrayBuffer());
    const said = `${response.status} ${response.headers.get("Content-Type")}`;
    if (said !== "200 image/png") wrong.push(`${address}: ${said}`);
    else {
      const { width, height, format } = await sharp(bytes).metadata();
      const is = `${format} of ${width} x ${height}, ${bytes.length > 60_000 ? `${bytes.length} bytes` : "light"}`;
      if (is !== "png of 1200 x 630, light") wrong.push(`${address}: ${is}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("what is said to search programs is what they document, agrees with the page and rates nothing", () => {
  const { NewsArticle, Claim } = schemas(origin);
  for (const page of listed()) {
    const { address, $ } = page;
    const blocks = $('script[type="application/ld+json"]')
      .toArray()
      .map((block) => JSON.parse($(block).text()));
    if (kinds.claim.test(address)) {
      expect(
        blocks.map((block) => Claim.parse(block).text),
        address,
      ).toEqual([$("h1 > span").last().text()]);
    } else if (kinds.cover.test(address) || kinds.chapter.test(address)) {
      expect(
        blocks.map((block) => spaced(NewsArticle.parse(block).headline)),
        address,
      ).toEqual([spaced($("h1").text())]);
      const [{ image, hasPart, isPartOf, datePublished, citation }] = blocks;
      if (kinds.chapter.test(address)) expect(citation !== undefined, address).toBe($("[id$=-sources]").length > 0);
      expect([image, datePublished], address).toEqual([meta(page, "og:image"), meta(page, "article:published_time")]);
      expect([hasPart?.length, isPartOf === undefined], address).toEqual(
        kinds.cover.test(address) ? [$("[data-chapter]").length, true] : [undefined, false],
      );
    } else expect(blocks, address).toEqual([]);
  }
});

test("no name that is held back, and no number of dead, stands where a shared link would carry it", () => {
  const covers = pages.filter(({ address }) => kinds.cover.test(address));
  const stories = covers.map(({ address, $ }) => ({
    ...(readContent(address, "story.yaml") as { withheld?: string[]; tolls?: string[] }),
    title: spaced($("h1").text()),
    address,
    claims: readContent(address, "claims.yaml"),
  }));
  const withheld = stories.flatMap((story) => story.withheld ?? []);
  expect(withheld.length).toBeGreaterThan(0);
  const named = pages.flatMap((page) => {
    const said = [...texts(page), meta(page, "og:image:alt")].join("\n").toLowerCase();
    return withheld.filter((name) => said.includes(name.toLowerCase())).map((name) => `${page.address}: ${name}`);
  });
  expect(named).toEqual([]);
  const about = stories.flatMap(({ address: story, claims, tolls = [], title }) =>
    listed()
      .filter(({ address }) => kinds.claim.test(address) && homeOf(address) === story)
      .filter(({ address }) => tolls.includes(claims[address.split("/").at(-2) ?? ""].topic))
      .map((page) => ({ page, title })),
  );
  expect(about.length).toBeGreaterThan(10);
  const counted = about.flatMap(({ page, title }) => {
    const said = texts(page).map((text = "") => spaced(text).replace(title, ""));
    const figures = grammarOf(languageOf(page)).figuresIn(said.join(". "));
    return figures.map(({ text }) => `${page.address}: ${text}`);
  });
  expect(counted).toEqual([]);
});

test("feeds hold every chapter, and pages lead to them; a site without an address has none", async () => {
  for (const { address: home } of listed().filter(({ address }) => address === "/" || kinds.cover.test(address))) {
    const count = listed().filter(
      ({ address }) => kinds.chapter.test(address) && (home === "/" ? !isEdition(address) : homeOf(address) === home),
    ).length;
    expect(count).toBeGreaterThan(0);
    const response = await fetchOwn(server, `${basePath}${home}feed.xml`);
    const page = pages.find(({ address }) => address === home);
    const link = page?.$('link[rel="alternate"][type="application/atom+xml"]').attr("href");
    expect([response.status, link]).toEqual(origin ? [200, full(`${home}feed.xml`)] : [404, undefined]);
    if (!origin) continue;
    const $ = load(await response.text(), { xml: true });
    expect($("feed > link[rel='self']").attr("href")).toBe(link);
    const entries = $("entry").toArray();
    expect(entries.length).toBeGreaterThanOrEqual(count);
    expect(new Set(entries.map((entry) => $(entry).find("id").text())).size).toBe(entries.length);
    for (const entry of entries) {
      expect($(entry).find("title").text()).not.toBe("");
      expect(Number.isNaN(Date.parse($(entry).find("updated").text()))).toBe(false);
      expect((await fetchOwn(server, $(entry).find("link").attr("href") ?? "")).status).toBe(200);
    }
  }
});

test("the sitemap lists what may be listed and nothing else; robots are kept from nothing", async () => {
  const robots = await (await fetchOwn(server, `${basePath}/robots.txt`)).text();
  expect(robots).toContain("Allow: /");
  expect(robots).not.toContain("Disallow");
  const sitemap = await fetchOwn(server, `${basePath}/sitemap.xml`);
  if (!origin) {
    expect([sitemap.status, robots.includes("Sitemap")]).toEqual([404, false]);
    return;
  }
  expect(robots).toContain(`Sitemap: ${full("/sitemap.xml")}`);
  const $ = load(await sitemap.text(), { xml: true });
  const named = $("url > loc")
    .toArray()
    .map((loc) => $(loc).text());
  expect(named.sort()).toEqual(
    listed()
      .map(({ address }) => full(address))
      .sort(),
  );
});

test("each scene can be asked for as an embed, by the page that tells it, and a chapter without one as a link", async () => {
  const links = listed().flatMap(({ address, $ }) =>
    $('link[type="application/json+oembed"]')
      .toArray()
      .map((link) => ({ address, link: $(link).attr("href") ?? "" })),
  );
  const scenesOf = listed()
    .filter(({ address }) => kinds.chapter.test(address))
    .map(({ address, $ }) => ({ address, scenes: $("story-scene[id]").length }));
  for (const { address, scenes } of scenesOf)
    expect(links.filter((one) => one.address === address).length, address).toBe(origin ? Math.max(1, scenes) : 0);
  expect(links).toHaveLength(origin ? scenesOf.reduce((sum, { scenes }) => sum + Math.max(1, scenes), 0) : 0);
  for (const { address, link } of links) {
    const answer = await (await fetchOwn(server, link)).json();
    if (scenesOf.some((one) => one.address === address && one.scenes === 0)) {
      expect(answer).toMatchObject({ version: "1.0", type: "link", provider_name: "Attest" });
      expect(answer).toMatchObject({ title: expect.any(String), thumbnail_url: `${full(address)}card.png` });
      continue;
    }
    expect(answer).toMatchObject({
      version: "1.0",
      type: "rich",
      provider_name: "Attest",
      width: expect.any(Number),
      height: expect.any(Number),
    });
    const frame = load(answer.html)("iframe");
    expect(frame.attr("title")).toBe(answer.title);
    const embed = frame.attr("src") ?? "";
    expect(embed).toBe(link.replace("oembed.json", ""));
    const page = await readPage(server, embed.slice(full("").length));
    expect([page.status, isListed(page)], embed).toEqual([200, false]);
  }
});

test("an address that leads nowhere offers every story and its chapters", async () => {
  const { status, $ } = await readPage(server, `${told.chapter}nowhere/`);
  expect(status).toBe(404);
  const chapters = listed().filter(
    ({ address }) => !isEdition(address) && (kinds.cover.test(address) || kinds.chapter.test(address)),
  );
  const links = $("main a")
    .toArray()
    .map((link) => $(link).attr("href"));
  expect(links.sort()).toEqual(
    ["/", ...chapters.map(({ address }) => address)].map((address) => `${basePath}${address}`).sort(),
  );
});

const previews: [link: string, title: string, description: string, card: string][] = [
  ["/", "Attest", "Stories in which every figure says who said it.", "/card.png"],
  [told.story, told.storyTitle, told.storyDescription, `${told.story}card.png`],
  [`${told.chapter}#${told.step}`, told.shareTitle, told.description, `${told.chapter}card.png`],
];
for (const [link, title, description, card] of previews) {
  test(`a robot that previews ${link} sees its title, its description and its picture`, async () => {
    const page = await readPage(server, link.replace(/#.*/, ""));
    expect([meta(page, "og:title"), meta(page, "og:description")]).toEqual([title, description]);
    expect(meta(page, "og:image")).toBe(origin ? full(card) : undefined);
  });
}

test("a robot that previews a claim sees its figure, who said it and what was said, and its own picture", async () => {
  const page = await readPage(server, told.claim.record);
  expect(meta(page, "og:title")).toContain(told.claim.figure);
  expect(page.$("title").text()).toContain(told.claim.speaker);
  expect(meta(page, "og:description")?.slice(0, 40)).toBe(told.claim.statement.slice(0, 40));
  expect(meta(page, "og:image")).toBe(origin ? full(`${told.claim.record}card.png`) : undefined);
});

test("browsers and phones find an icon, in the colours of the page", async ({ page }) => {
  await page.goto(".");
  const named = await page
    .locator('link[rel*="icon"]')
    .evaluateAll((links) => links.map((link) => [link.getAttribute("href") ?? "", link.getAttribute("sizes") ?? ""]));
  const manifest = await (await fetchOwn(server, `${basePath}/manifest.webmanifest`)).json();
  const icons = [...named, ...manifest.icons.map(({ src, sizes }: { src: string; sizes: string }) => [src, sizes])];
  expect(icons.map(([, sizes]) => sizes).sort()).toEqual(["180x180", "192x192", "32x32", "512x512", "512x512", "any"]);
  for (const [address = "", sizes] of icons) {
    const response = await fetchOwn(server, address);
    expect(response.status, address).toBe(200);
    if (!address.includes(".png")) continue;
    const { width, height } = await sharp(Buffer.from(await response.arrayBuffer())).metadata();
    expect(`${width}x${height}`, address).toBe(sizes);
  }
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const color = await page.locator(`meta[name="theme-color"][media*="${colorScheme}"]`).getAttribute("content");
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const hex = (paper.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, "0")).join("");
    expect(color).toBe(`#${hex}`);
  }
});
