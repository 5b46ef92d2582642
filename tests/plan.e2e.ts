import { expect, type Page, test } from "@playwright/test";

const scene = "#the-ground";

/** How far, in px, the middle of the band is from where the station has it. */
const band = (page: Page) =>
  page.$eval(`${scene} .still[data-active] [data-part="layer:band"] use`, (use) => {
    const { left, top, width, height } = use.getBoundingClientRect();
    const plate = use.closest("svg")?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return { x: Math.round(left + width / 2 - plate.left), y: Math.round(top + height / 2 - plate.top) };
  });

/** The ways that are run at this moment, held at a share of them. */
const holdWays = (page: Page, share: number) =>
  page.evaluate((share) => {
    const ways = document
      .getAnimations()
      .filter((one) => one instanceof CSSTransition && one.transitionProperty === "offset-distance");
    for (const way of ways) {
      way.pause();
      way.currentTime = 600 * share;
    }
    return ways.length;
  }, share);

const goTo = (page: Page, index: number) =>
  page.$eval(scene, (scene, index) => (scene as HTMLElement & { goTo(index: number): void }).goTo(index), index);

test("a layer comes by its way, goes back by it, and stands where it leads", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("/handbook/plans/#the-band-sets-out");
  await page.waitForFunction(() => document.readyState === "complete");
  await expect(page.locator(`${scene}[data-step="the-band-sets-out"]`)).toBeVisible();
  const start = await band(page);

  await goTo(page, 2);
  await expect(page.locator(`${scene}[data-step="the-band-arrives"]`)).toBeVisible();
  await expect.poll(() => holdWays(page, 0.12)).toBe(1);
  const under = await band(page);
  await page.evaluate(() => {
    for (const one of document.getAnimations()) one.finish();
  });
  const end = await band(page);
  expect(end.x - start.x).toBeGreaterThan(300);
  // Its way begins level, and climbs later: a straight line would climb from the first.
  const straight = start.y + ((end.y - start.y) * (under.x - start.x)) / (end.x - start.x);
  expect(under.x).toBeGreaterThan(start.x + 10);
  expect(under.x).toBeLessThan(end.x - 10);
  expect(Math.abs(under.y - straight)).toBeGreaterThan(5);

  await goTo(page, 1);
  await expect(page.locator(`${scene}[data-step="the-band-sets-out"]`)).toBeVisible();
  await expect.poll(() => holdWays(page, 0.12)).toBe(1);
  const back = await band(page);
  expect(back.x).toBeLessThan(end.x - 10);
  expect(back.x).toBeGreaterThan(start.x + 10);
});

test("without movement a layer stands at once where its way leads", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/handbook/plans/#the-band-sets-out");
  await page.waitForFunction(() => document.readyState === "complete");
  const start = await band(page);
  await goTo(page, 2);
  await expect(page.locator(`${scene}[data-step="the-band-arrives"]`)).toBeVisible();
  expect((await band(page)).x - start.x).toBeGreaterThan(60);
  expect(await holdWays(page, 0.5)).toBe(0);
});
