import { type CDPSession, expect, type Page, test } from "@playwright/test";
import { told } from "./told";
import { chapter, complaintsOf, expectToRead, expectTrueState, moving, readStep } from "./trueState";
import { viewports } from "./viewports";

const story = told.story;
const scene = (page: Page) => page.locator(`story-scene#${told.scene}`);
const kept = (page: Page, key: string) => page.evaluate((name) => localStorage.getItem(name), `attest:${key}:${story}`);

test.use({ viewport: viewports.phone });

let complaints: string[];
test.beforeEach(({ page }) => {
  complaints = complaintsOf(page);
});
test.afterEach(() => expect(complaints).toEqual([]));

test("a browser whose store is full is read in as any other, and keeps what fits in the page", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      Object.assign(window, { refused: true });
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await readStep(page, told.next);
  await page.waitForFunction(() => "refused" in window);
  await page.getByRole("switch", { name: "Movement" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-motion", "off");
  await page.evaluate(() => document.querySelector("[data-chapter-end]")?.scrollIntoView());
  await expectTrueState(page);
});

test("a browser that cannot watch what is on the screen gets the page as without script", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, "IntersectionObserver"));
  await page.goto(`${chapter}#${told.next}`);
  await page.waitForLoadState();
  await expect(page.locator("story-scene .still:visible")).toHaveCount(told.stills);
  await expectToRead(page, told.next);
  await page.goto(`${story}embed/${told.scene}/`);
  await page.waitForLoadState();
  await expect(page.locator("story-embed .still:visible")).toHaveCount(told.steps.length);
});

for (const [name, clock] of [
  [
    "twenty years ahead, and right on the next page",
    `now + (location.pathname.endsWith("${chapter}") ? 20 * year : 0)`,
  ],
  ["twenty years behind", "now - 20 * year"],
  ["going backwards", "now - 100 * (performance.now() + 1000)"],
] as const) {
  test(`with a clock ${name} steps change, and the place and what was read are known again`, async ({ page }) => {
    await page.addInitScript(`{
      const year = 365 * 24 * 3600 * 1000;
      const tell = Date.now.bind(Date);
      Date.now = () => { const now = tell(); return ${clock}; };
    }`);
    await readStep(page, told.step);
    await page.getByRole("button", { name: "Next step" }).click();
    await expectToRead(page, told.next);
    await expect.poll(() => moving(page)).toBe(0);
    await expect.poll(() => kept(page, "place")).toContain(told.next);
    await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#${told.next}`);
    await page.goto(story);
    await expect(
      page.getByRole("link", { name: `Continue: ${told.title}, step ${told.number + 1} of ${told.steps.length}` }),
    ).toBeVisible();
    await page.goto(`${chapter}#${told.otherStart}`);
    await page.evaluate(() => document.querySelector("[data-chapter-end]")?.scrollIntoView());
    await expect.poll(() => kept(page, "read")).toBe(`["${told.slug}"]`);
    await page.goto(story);
    await expect(page.getByRole("link", { name: `${told.title} (read)` })).toBeVisible();
  });
}

test("a turned phone, a split screen and a window drawn smaller keep to the words that are read", async ({ page }) => {
  await readStep(page, told.next);
  const { phone, tablet, "phone on its side": side } = viewports;
  const drawn = [700, 620, 540, 460, 400].map((width) => ({ width, height: 1024 }));
  const split = [900, 760, 640, 560].map((height) => ({ width: 360, height }));
  for (const screen of [side, phone, tablet, ...drawn, ...split, { width: 360, height: 320 }, phone]) {
    await page.setViewportSize(screen);
    await expect.poll(() => page.evaluate(() => innerHeight)).toBe(screen.height);
    await expectToRead(page, told.next);
  }
});

test("a keyboard that opens, or fingers that draw the page larger, change nothing", async ({ page, context }) => {
  await readStep(page, told.next);
  const before = await page.evaluate(() => scrollY);
  const devtools = await context.newCDPSession(page);
  const seen = () => page.evaluate(() => visualViewport?.height ?? 0);
  await page.evaluate(() => visualViewport?.addEventListener("resize", () => Object.assign(window, { resized: true })));
  await devtools.send("Emulation.setPageScaleFactor", { pageScaleFactor: 2 });
  await expect.poll(seen).toBe(viewports.phone.height / 2);
  await page.waitForFunction(() => "resized" in window);
  await expectTrueState(page);
  await expect(scene(page)).toHaveAttribute("data-step", told.next);
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await devtools.send("Emulation.setPageScaleFactor", { pageScaleFactor: 1 });
  await expect.poll(seen).toBe(viewports.phone.height);
  await expectToRead(page, told.next);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test("zoomed to 400 % in the middle of a scene the words that are read stay on the screen, and back", async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 1280, height: 1024 });
  await readStep(page, told.next);
  const devtools = await context.newCDPSession(page);
  const zoom = (times: number) =>
    devtools.send("Emulation.setDeviceMetricsOverride", {
      width: 1280 / times,
      height: 1024 / times,
      deviceScaleFactor: times,
      mobile: false,
    });
  for (const times of [2, 4, 2, 1]) {
    await zoom(times);
    await expect.poll(() => page.evaluate(() => innerHeight)).toBe(1024 / times);
    await expectToRead(page, told.next);
  }
});

test("type of twice the size in the middle of a scene leaves the reader at their words, and back", async ({
  page,
  context,
}) => {
  await readStep(page, told.next);
  const devtools: CDPSession = await context.newCDPSession(page);
  for (const size of [32, 16]) {
    await devtools.send("Page.setFontSizes", { fontSizes: { standard: size, fixed: size } });
    await expect(page.locator(".still[data-active]")).toHaveCount(size > 16 ? 0 : 2);
    await expectToRead(page, told.next);
  }
});
