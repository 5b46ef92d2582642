import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { viewports } from "./viewports";

const pages = {
  shelf: "/",
  cover: "/bamako-2015/",
  background: "/bamako-2015/background/",
  attack: "/bamako-2015/attack/",
  victims: "/bamako-2015/victims/",
  responsibility: "/bamako-2015/responsibility/",
  reactions: "/bamako-2015/reactions/",
  investigation: "/bamako-2015/investigation/",
  "the whole story": "/bamako-2015/all/",
  record: "/bamako-2015/record/",
  "a claim": "/bamako-2015/record/held-dacko-100/",
  sources: "/bamako-2015/sources/",
  corrections: "/bamako-2015/corrections/",
};

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

for (const [name, path] of Object.entries(pages)) {
  test(`${name}: nothing is too wide or too small on any screen`, async ({ page }) => {
    for (const viewport of [{ width: 320, height: 568 }, ...Object.values(viewports), { width: 1600, height: 900 }]) {
      await page.setViewportSize(viewport);
      await page.goto(path);
      expect(await illegible(page), `${viewport.width} x ${viewport.height}`).toEqual([]);
    }
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`${name}: no barrier that axe can find, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      for (const viewport of [viewports.phone, { width: 320, height: 256 }]) {
        await page.setViewportSize(viewport);
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
        expect(found, `${viewport.width} x ${viewport.height}`).toEqual([]);
      }
    });
  }

  test(`${name}: asks no other host for anything and breaks no rule of its own policy`, async ({ page, baseURL }) => {
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
    await page.evaluate(() => document.fonts.ready);
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

test("a page that does not exist offers the stories", async ({ page }) => {
  const response = await page.goto("/bamako-2015/nowhere/");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("link", { name: "Bamako, 20 November 2015" })).toBeVisible();
});
