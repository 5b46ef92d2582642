import type { Browser, CDPSession, Page } from "playwright-core";
import { readTrace, type ScrollCost } from "./readTrace";
import { recordTrace } from "./recordTrace";
import { swipe } from "./swipe";

/** A phone of the lower half: small, and four times slower than this machine. */
export const PHONE = { width: 360, height: 640, slowdown: 4 };
export const SPEED = 1200;
const STROKE = 400;
const MARK = "attest:scroll";

/** What it costs to scroll through one scene, from where it comes into the screen to where it has left it. */
export async function scrollScene(
  browser: Browser,
  url: string,
  scene: string,
): Promise<ScrollCost & { pixels: number }> {
  const { slowdown, ...viewport } = PHONE;
  const context = await browser.newContext({ viewport, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.goto(url, { waitUntil: "load" });
    await page.waitForSelector(`story-scene[id="${scene}"][data-step]`);
    await page.evaluate(() => document.fonts.ready);
    const { begin, end } = await boundsOf(page, scene);
    await page.evaluate((top) => scrollTo({ top, behavior: "instant" }), begin);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    // What the load left behind is not the scroll's: the address is written after a second of rest.
    await page.waitForTimeout(1500);
    let pixels = 0;
    const events = await recordTrace(browser, async () => {
      await mark(session);
      pixels = await scrollDown(page, session, end);
      await mark(session);
    });
    return { ...readTrace(events, MARK), pixels };
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

async function scrollDown(page: Page, session: CDPSession, end: number): Promise<number> {
  const where = () => page.evaluate(() => scrollY);
  const begun = await where();
  for (let at = begun; at < end - 2; ) {
    await swipe(session, { x: PHONE.width / 2, y: PHONE.height - 100 }, STROKE, SPEED);
    await page.waitForTimeout(100);
    const now = await where();
    if (now - at < 4) throw new Error(`The page does not scroll past ${Math.round(now)} px of ${Math.round(end)}.`);
    at = now;
  }
  return (await where()) - begun;
}

const mark = (session: CDPSession) =>
  session.send("Runtime.evaluate", { expression: `console.timeStamp(${JSON.stringify(MARK)})` });
