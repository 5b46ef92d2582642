import { readdirSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { findPublished } from "@/scripts/stills/findPublished";
import { languages } from "@/story/model/language";
import { barriers } from "./barriers";
import { inHead, isListed, origin, readSite } from "./crawl/readSite";

/** Every edition of the site, by its address, and the story that it is of. */
const editions = readdirSync("out", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: story }) =>
    readdirSync(`out/${story}`)
      .filter((part) => Object.hasOwn(languages, part))
      .map((language) => ({ story: `/${story}/`, edition: `/${story}/${language}/`, language })),
  );
const published = findPublished("out");
const sceneOf = (story: string) => published.find((scene) => `/${scene.story}/` === story);

/** In the sheet that opens over the scene, as who reads a step would: the head of the page is far above. */
async function switchIn(page: Page, language?: string) {
  await page.locator(".bar-chapters").click();
  await page
    .locator(`dialog a[hreflang${language ? `=${language}` : ""}]`)
    .first()
    .click();
}

const step = (page: Page) => page.evaluate(() => location.hash.slice(1));
const active = (page: Page) => page.locator("story-scene[data-step]").first().getAttribute("data-step");

for (const { story, edition, language } of editions) {
  test(`${edition}: the switch takes a reader to the step they are at, there and back`, async ({ page }) => {
    const scene = sceneOf(story);
    const last = scene?.steps.at(-1)?.id ?? "";
    await page.goto(`.${story}${scene?.chapter}/#${last}`);
    await expect.poll(() => active(page)).toBe(last);
    await switchIn(page, language);
    await expect(page).toHaveURL(new RegExp(`${edition}${scene?.chapter}/#${last}$`));
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect.poll(() => active(page)).toBe(last);
    await switchIn(page);
    await expect(page).toHaveURL(new RegExp(`${story}${scene?.chapter}/#${last}$`));
    expect(await step(page)).toBe(last);
  });

  test(`${edition}: nothing on its pages keeps a reader out`, async ({ page }) => {
    const chapter = sceneOf(story)?.chapter;
    for (const address of [edition, `${edition}${chapter}/`, `${edition}record/`]) {
      await page.goto(`.${address}`);
      expect(await barriers(page), address).toEqual([]);
    }
  });

  test.describe("without script", () => {
    test.use({ javaScriptEnabled: false });
    test(`${edition}: the switch leads to the chapter`, async ({ page }) => {
      const chapter = sceneOf(story)?.chapter;
      await page.goto(`.${edition}${chapter}/`);
      await page.locator("a[hreflang]").first().click();
      await expect(page).toHaveURL(new RegExp(`${story}${chapter}/$`));
    });
  });
}

test("each page that names another in other languages is named there, too, and all name the same first one", async ({
  baseURL,
}) => {
  const pages = await readSite(new URL(String(baseURL)).origin);
  const links = (page: (typeof pages)[number]) =>
    inHead(page, "link[rel=alternate][hreflang]")
      .toArray()
      .map(({ attribs }) => `${attribs.hreflang} ${attribs.href}`)
      .sort();
  // A page that leads elsewhere at once says where, and no more.
  const named = new Map(
    pages.filter(isListed).map((page) => [inHead(page, "link[rel=canonical]").attr("href"), links(page)]),
  );
  const translated = pages.filter((page) => links(page).length > 0);
  // Addresses in full are known only where a site has been told its own.
  expect(translated.length > 0).toBe(origin !== "");
  const wrong = translated.flatMap((page) => {
    const own = links(page);
    const self = `${page.$.root().children("html").attr("lang")} ${inHead(page, "link[rel=canonical]").attr("href")}`;
    return [
      ...(own.includes(self) ? [] : [`${page.address} does not name itself: ${self}`]),
      ...(own.filter((link) => link.startsWith("x-default ")).length === 1 ? [] : [`${page.address}: no one default`]),
      ...own
        .filter((link) => named.get(link.split(" ")[1] ?? "")?.join() !== own.join())
        .map((link) => `${page.address} -> ${link}`),
    ];
  });
  expect(wrong).toEqual([]);
});
