import type { CDPSession } from "playwright-core";

const HZ = 120;
const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));

/**
 * A finger that moves up by `distance` px at `speed` px a second, and rests before it lifts, so that nothing is flung.
 * Touches are sent as a digitiser sends them, without waiting for the page; a synthesised scroll gesture moves
 * nothing in a headless browser.
 */
export async function swipe(session: CDPSession, from: { x: number; y: number }, distance: number, speed: number) {
  const sent: Promise<unknown>[] = [];
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", y?: number) =>
    sent.push(
      session.send("Input.dispatchTouchEvent", { type, touchPoints: y === undefined ? [] : [{ x: from.x, y, id: 1 }] }),
    );
  const moves = Math.max(2, Math.round((distance / speed) * HZ));
  const begun = performance.now();
  touch("touchStart", from.y);
  for (let move = 1; move <= moves; move++) {
    const wait = begun + (move * 1000) / HZ - performance.now();
    if (wait > 0) await sleep(wait);
    touch("touchMove", from.y - (distance * move) / moves);
  }
  await sleep(80);
  touch("touchEnd");
  await Promise.all(sent);
}
