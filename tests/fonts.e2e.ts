import { expect, type Page, test } from "@playwright/test";
import { viewports } from "./viewports";

const chapter = "bamako-2015/attack/";
test.use({ viewport: viewports.phone });

/** Sums what moves by itself on the page, from its first paint on. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(window, { shifts: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        (window as unknown as Shifts).shifts += (entry as PerformanceEntry & { value: number }).value;
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
type Shifts = { shifts: number };

/** Holds every font back until the page is painted and at rest; to be called for them to come. */
async function holdFonts(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\.woff2$/, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

for (const path of ["", "bamako-2015/", chapter, "bamako-2015/background/", "handbook/panels/"]) {
  test(`nothing moves on /${path} while it loads, however late the fonts`, async ({ page }) => {
    await watchShifts(page);
    const release = await holdFonts(page);
    await page.goto(path, { waitUntil: "domcontentloaded" });
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
    await page.waitForFunction(
      () => !document.querySelector("script[type=module]") || customElements.get("story-scene"),
    );
    expect(await page.evaluate(() => document.fonts.status)).toBe("loading");
    release();
    await page.waitForFunction(() => document.readyState === "complete" && document.fonts.status === "loaded");
    await page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    });
    expect(await page.evaluate(() => (window as unknown as Shifts).shifts)).toBeLessThan(0.0005);
  });
}

/** The browser says that the page took `ms` to the server and back, however busy this machine is. */
const tellWay = (page: Page, ms: number) =>
  page.addInitScript((ms) => {
    Object.defineProperty(navigator, "connection", { value: { rtt: ms } });
    const visit = { requestStart: 0, responseStart: ms };
    performance.getEntriesByType = () => [visit as PerformanceNavigationTiming];
  }, ms);
const preloaded = (page: Page) => page.locator('link[rel="preload"][as="font"]');

test("far from its server a page asks for no font before its style sheet does", async ({ page }) => {
  await tellWay(page, 300);
  await page.goto(chapter);
  await expect(page.locator("html[data-script]")).toBeAttached();
  await expect(preloaded(page)).toHaveCount(0);
});

test("near its server a page is set in its own serif at once", async ({ page }) => {
  await tellWay(page, 20);
  await page.goto(chapter);
  await expect(preloaded(page)).toHaveCount(2);
  await page.goto(`${chapter}?again`);
  const { own, fallback } = await page.evaluate(() => {
    const heading = document.querySelector("h1");
    if (!heading) throw new Error("no heading");
    const range = document.createRange();
    range.selectNodeContents(heading);
    const width = () => range.getBoundingClientRect().width;
    const own = width();
    heading.style.fontFamily = "serif";
    return { own, fallback: width() };
  });
  expect(own).not.toBe(fallback);
});

test("a reader who saves data is sent no font and nothing ahead, and nothing moves", async ({ page }) => {
  const fonts: string[] = [];
  page.on("request", (request) => request.url().endsWith(".woff2") && fonts.push(request.url()));
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "connection", { value: { saveData: true, rtt: 50 } });
  });
  await page.goto(chapter);
  await page.waitForFunction(() => document.readyState === "complete" && customElements.get("story-scene"));
  await page.evaluate(() => document.fonts.ready);
  expect(fonts).toEqual([]);
  await expect(page.locator("script[type=speculationrules], link[rel=prefetch]")).toHaveCount(0);
  await expect(page.locator("html")).toHaveAttribute("data-motion", "off");
  await page.goto(`${chapter}#held-170`);
  await expect(page.locator('.still[data-still="held-170"]')).toBeInViewport();
  expect(fonts).toEqual([]);
});
