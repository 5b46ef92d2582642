import { expect, type Page, test } from "@playwright/test";
import { told } from "./told";
import { viewports } from "./viewports";

const chapter = told.chapter.slice(1);
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

const families = (page: Page) =>
  page.evaluate(() =>
    getComputedStyle(document.body)
      .fontFamily.split(",")
      .map((name) => name.trim().replaceAll('"', "")),
  );

const story = told.story.slice(1);
/** On a phone's own faces nothing moves on the cover, and no word of a chapter by what is seen; elsewhere no line breaks otherwise. */
function allowed(path: string) {
  if (test.info().project.metadata.fonts !== "android") return 0.005;
  return path === story ? 0.00005 : 0.001;
}

for (const path of ["", story, chapter, told.first.address.slice(1), "handbook/panels/"]) {
  test(`nothing moves on /${path} while it loads, however late the fonts`, async ({ page }) => {
    await watchShifts(page);
    const release = await holdFonts(page);
    await page.goto(path, { waitUntil: "domcontentloaded" });
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
    await page.waitForFunction(
      () => !document.querySelector("script[type=module]") || customElements.get("story-scene"),
    );
    await expect(page.locator("html[data-faces]")).toBeAttached();
    // A name that no face has yet would be asked of the system, before the first paint.
    expect(await families(page)).not.toContain("Charis SIL");
    release();
    await expect(page.locator("html:not([data-faces])")).toBeAttached();
    expect(await families(page)).toContain("Charis SIL");
    await page.waitForFunction(() => document.readyState === "complete" && document.fonts.status === "loaded");
    await page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    });
    expect(await page.evaluate(() => (window as unknown as Shifts).shifts)).toBeLessThanOrEqual(allowed(path));
  });
}

test("a face in which lines would break otherwise waits for the next page, and the others come", async ({ page }) => {
  await watchShifts(page);
  await page.route(/charis-sil-400-latin[^/]*\.woff2$/, (route) =>
    route.fulfill({ path: "app/fonts/archivo-narrow-500-latin.woff2" }),
  );
  await page.goto(chapter);
  await expect(page.locator("html:not([data-faces])")).toBeAttached();
  await page.waitForFunction(() => document.fonts.status === "loaded");
  const come = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family.replaceAll('"', "")),
  );
  expect(come).not.toContain("Charis SIL");
  expect(come.includes("Noto Serif Display")).toBe(test.info().project.metadata.fonts !== "none");
  expect(await page.evaluate(() => (window as unknown as Shifts).shifts)).toBeLessThanOrEqual(allowed(chapter));
});

test("on a first visit no font is asked for before the words are painted; on the next page they are there from the start", async ({
  page,
}) => {
  await page.goto(chapter);
  await expect(page.locator("html:not([data-faces])")).toBeAttached();
  const { painted, asked } = await page.evaluate(() => ({
    painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
    asked: performance
      .getEntriesByType("resource")
      .filter(({ name }) => name.endsWith(".woff2"))
      .map(({ startTime }) => startTime),
  }));
  expect(asked.length).toBeGreaterThan(0);
  for (const time of asked) expect(time).toBeGreaterThan(painted);
  await page.locator("a[rel=next]").click();
  await expect(page).toHaveURL(new RegExp(`${told.following.address}$`));
  await expect(page.locator("html[data-script]:not([data-faces])")).toBeAttached();
  expect(await page.evaluate(() => [...document.fonts].some(({ family }) => family.includes("Charis SIL")))).toBe(true);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("the style sheet brings the fonts", async ({ page }) => {
    const font = page.waitForRequest(/\.woff2$/);
    await page.goto(chapter);
    await font;
  });
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
  await page.goto(`${chapter}#${told.next}`);
  await expect(page.locator(`.still[data-still="${told.next}"]`)).toBeInViewport();
  expect(fonts).toEqual([]);
});
