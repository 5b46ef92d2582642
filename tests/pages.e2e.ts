import { readdirSync, readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { parse } from "yaml";
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

for (const path of [...pages, ...inOtherWords])
  test(`${path}: nothing is too wide or too small on any screen`, async ({ page }) => {
    for (const viewport of [{ width: 320, height: 568 }, ...Object.values(viewports), { width: 1600, height: 900 }]) {
      await page.setViewportSize(viewport);
      await page.goto(path);
      expect(await illegible(page), `${viewport.width} x ${viewport.height}`).toEqual([]);
    }
  });

for (const path of pages) {
  test(`${path}: no barrier that axe can find`, async ({ page }) => {
    const barriers = async (axe: AxeBuilder) => {
      const { violations } = await axe.analyze();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
    };
    for (const viewport of [viewports.phone, { width: 320, height: 256 }]) {
      await page.setViewportSize(viewport);
      await page.goto(path);
      expect(await barriers(new AxeBuilder({ page })), `${viewport.width} x ${viewport.height}`).toEqual([]);
    }
    // The page is stacked now, so that all of it is seen; in the dark only its colours are others.
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await barriers(new AxeBuilder({ page }).withRules(["color-contrast"])), "dark").toEqual([]);
  });

  test(`${path}: asks no other host for anything and breaks no rule of its own policy`, async ({ page, baseURL }) => {
    const foreign: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(String(baseURL))) foreign.push(request.url());
    });
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(path);
    await page.waitForSelector("html:not([data-faces])", { state: "attached" });
    await page.evaluate(() => document.fonts.ready);
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

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
