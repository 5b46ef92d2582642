import type { Browser, Page } from "playwright-core";
import { PHONE } from "./phone";
import type { ScrollCost } from "./readTrace";
import { traceScroll } from "./traceScroll";

/** What it costs to scroll through one scene, from where it comes into the screen to where it has left it. */
export async function scrollScene(
  browser: Browser,
  url: string,
  scene: string,
): Promise<ScrollCost & { pixels: number }> {
  const { slowdown, density, ...viewport } = PHONE;
  const context = await browser.newContext({ viewport, deviceScaleFactor: density, isMobile: true, hasTouch: true });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.goto(url, { waitUntil: "load" });
    await page.waitForSelector(`story-scene[id="${scene}"][data-step]`);
    await page.waitForSelector("html:not([data-faces])", { state: "attached" });
    await page.evaluate(() => document.fonts.ready);
    const { begin, end } = await boundsOf(page, scene);
    await page.evaluate((top) => scrollTo({ top, behavior: "instant" }), begin);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    // What the load left behind is not the scroll's: the address is written after a second of rest.
    await page.waitForTimeout(1500);
    return await traceScroll(browser, page, session, end);
  } finally {
    await context.close();
  }
}

/** The scroll positions at which a scene begins to come in and has gone out. */
const boundsOf = (page: Page, scene: string) =>
  page.evaluate((id) => {
    const { top, bottom } = document.getElementById(id)?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
    const most = document.documentElement.scrollHeight - innerHeight;
    return { begin: Math.max(0, top + scrollY - innerHeight), end: Math.min(most, bottom + scrollY) };
  }, scene);
