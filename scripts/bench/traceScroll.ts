import type { Browser, CDPSession, Page } from "playwright-core";
import { PHONE } from "./phone";
import { readTrace, type ScrollCost } from "./readTrace";
import { recordTrace } from "./recordTrace";
import { swipe } from "./swipe";

/** px a second. */
export const SPEED = 1200;
/** px of a stroke of the finger, and ms that it rests before the next. */
const STROKE = 500;
const REST = 300;
const MARK = "attest:scroll";

/** What it costs to scroll on from where the page is to `end`, in px from its top; and how far that was. */
export async function traceScroll(
  browser: Browser,
  page: Page,
  session: CDPSession,
  end: number,
): Promise<ScrollCost & { pixels: number }> {
  let pixels = 0;
  const events = await recordTrace(browser, async () => {
    await mark(session);
    pixels = await scrollDown(page, session, end);
    await mark(session);
  });
  return { ...readTrace(events, MARK), pixels };
}

async function scrollDown(page: Page, session: CDPSession, end: number): Promise<number> {
  const where = () => page.evaluate(() => scrollY);
  const begun = await where();
  for (let at = begun; at < end - 2; ) {
    await swipe(session, { x: PHONE.width / 2, y: PHONE.height - 100 }, STROKE, SPEED);
    await page.waitForTimeout(REST);
    const now = await where();
    if (now - at < 4) throw new Error(`The page does not scroll past ${Math.round(now)} px of ${Math.round(end)}.`);
    at = now;
  }
  return (await where()) - begun;
}

const mark = (session: CDPSession) =>
  session.send("Runtime.evaluate", { expression: `console.timeStamp(${JSON.stringify(MARK)})` });
