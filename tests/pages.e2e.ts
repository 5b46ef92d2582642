import { readdirSync, readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { parse } from "yaml";
import { barriers } from "./barriers";
import { builtEditions } from "./builtEditions";
import { told } from "./told";
import { viewports } from "./viewports";

const read = (path: string) => parse(readFileSync(`content/${path}`, "utf8"));

/** The shelf, and every kind of page of every story: all chapters, one claim. */
const pages = [
  "/",
  ...readdirSync("content").flatMap((story) => {
    const { chapters }: { chapters: string[] } = read(`${story}/story.yaml`);
    const [claim = ""] = Object.keys(read(`${story}/claims.yaml`));
    const parts = ["", ...chapters, "all", "record", `record/${claim}`, "sources", "corrections"];
    return parts.map((part) => (part ? `/${story}/${part}/` : `/${story}/`));
  }),
];

/** Of each edition the pages whose words are longest: the whole story, the record's, and those about it. */
const inOtherWords = readdirSync("content").flatMap((story) =>
  builtEditions(story)
    .slice(1)
    .flatMap((id) => ["", "all/", "record/", "sources/", "corrections/"].map((part) => `/${id}/${part}`)),
);

/** Everything that would make a reader scroll sideways or squint. */
const illegible = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > document.documentElement.clientWidth) {
      found.push(`the page is ${document.documentElement.scrollWidth} px wide`);
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !node.textContent?.trim() || !parent.checkVisibility()) continue;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize);
      if (size < 13) found.push(`${size} px: ${node.textContent.trim().slice(0, 40)}`);
    }
    return found;
  });

const smallest = { width: 320, height: 568 };
const stacked = { width: 320, height: 256 };
const screens = [smallest, ...Object.values(viewports), { width: 1600, height: 900 }];

/** Tables of the record after the third: what they look like is what the first three do. */
const alike = "main > div ~ div ~ div ~ div";

for (const path of [...pages, ...inOtherWords])
  test(`${path}: nothing is too wide or too small on any screen, and nothing is a barrier that axe can find`, async ({
    page,
  }) => {
    const size = async (viewport: { width: number; height: number }) => {
      await page.setViewportSize(viewport);
      return `${viewport.width} x ${viewport.height}`;
    };
    await size(smallest);
    await page.goto(path);
    for (const screen of screens) {
      const name = await size(screen);
      expect.soft(await illegible(page), name).toEqual([]);
      if (screen === viewports.phone && pages.includes(path)) expect.soft(await barriers(page), name).toEqual([]);
    }
    // What stands on the page of the whole story looks as it does in its chapters, each of which is looked at.
    if (!pages.includes(path) || path.endsWith("/all/")) return;
    if ((await page.locator("story-scene").count()) > 0) {
      const name = await size(stacked);
      expect.soft(await barriers(page), name).toEqual([]);
    }
    // Where a page has scenes it is stacked now, so that all of it is seen; in the dark only its colours are others.
    await page.emulateMedia({ colorScheme: "dark" });
    expect.soft(await barriers(page, { rules: ["color-contrast"], besides: alike }), "dark").toEqual([]);
  });

for (const story of new Set(pages.map((path) => path.split("/")[1])))
  test(`/${story}: no page asks another host for anything or breaks a rule of its own policy`, async ({
    page,
    baseURL,
  }) => {
    test.slow();
    const wrong: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(String(baseURL))) wrong.push(request.url());
    });
    page.on("console", (message) => {
      if (message.type() === "error") wrong.push(message.text());
    });
    page.on("pageerror", (error) => wrong.push(error.message));
    for (const path of pages.filter((one) => one.split("/")[1] === story)) {
      await page.goto(path);
      await page.waitForSelector("html:not([data-faces])", { state: "attached" });
      await page.evaluate(() => document.fonts.ready);
      expect.soft(wrong.splice(0), path).toEqual([]);
    }
  });

test("a long topic breaks in the line at a page's head, and lies over nothing", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto(told.claim.record);
  const [story, topic] = [page.locator("header > a"), page.locator("header > span")];
  await topic.evaluate((element) =>
    element.prepend("A topic of more words than a phone has room for, and then some. "),
  );
  const [left, right] = [await story.boundingBox(), await topic.boundingBox()];
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual(right?.x ?? 0);
  expect((right?.x ?? 0) + (right?.width ?? 0)).toBeLessThanOrEqual(320);
  expect(left?.height).toBeLessThan(80);
});

test("a page that does not exist offers the stories", async ({ page }) => {
  const response = await page.goto(`${told.story}nowhere/`);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("link", { name: told.storyTitle })).toBeVisible();
});
