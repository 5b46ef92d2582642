import type { Browser, CDPSession, Page } from "playwright-core";
import { PHONE } from "./phone";
import type { ScrollCost } from "./readTrace";
import { traceScroll } from "./traceScroll";
import { type Kind, watchBytes } from "./watchBytes";
import { type Painted, watchPaint } from "./watchPaint";

/** A network of the lower half. Bytes a second, ms. */
export const NETWORK = { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
/** A page has settled when it has asked for nothing for so many ms. */
const QUIET = 2000;

/** One visit, with nothing kept from any before. Bytes as sent, with their headers; ms; memory in bytes after a clean-up. */
export type Visit = {
  bytes: Record<Kind, number>;
  requests: number;
  paint: Painted;
  /** ms of script until the page had settled. */
  script: number;
  memory: number;
  nodes: number;
  /** What all went over the wire when the page had been scrolled to its end. */
  bytesInAll: number;
  /** Nothing where the page cannot be scrolled by hand. */
  scroll: (ScrollCost & { pixels: number; shifts: number }) | undefined;
};

/**
 * Loads a page as a slow phone on a slow network does, lets it settle, and scrolls it to its end. `slowdown`: how many times
 * the processor is slowed.
 */
export async function visitPage(browser: Browser, url: string, slowdown = PHONE.slowdown): Promise<Visit> {
  const { width, height, density } = PHONE;
  const viewport = { width, height };
  const context = await browser.newContext({ viewport, deviceScaleFactor: density, isMobile: true, hasTouch: true });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const network = await watchBytes(session);
    await page.addInitScript(watchPaint);
    await session.send("Performance.enable");
    await session.send("Network.emulateNetworkConditions", { offline: false, ...NETWORK });
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    await page.goto(url, { waitUntil: "load" });
    await network.settled(QUIET);

    const paint = await paintOf(page);
    const { ScriptDuration = 0 } = await metricsOf(session);
    await session.send("HeapProfiler.collectGarbage");
    const { JSHeapUsedSize = 0 } = await metricsOf(session);
    const nodes = await page.evaluate(() => document.getElementsByTagName("*").length);
    const loaded = { bytes: { ...network.bytes }, requests: network.requests };

    const end = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    const cost = await traceScroll(browser, page, session, end).catch(() => undefined);
    const { shifts } = await paintOf(page);
    return {
      ...loaded,
      paint,
      script: ScriptDuration * 1000,
      memory: JSHeapUsedSize,
      nodes,
      bytesInAll: Object.values(network.bytes).reduce((sum, bytes) => sum + bytes, 0),
      scroll: cost && { ...cost, shifts: shifts - paint.shifts },
    };
  } finally {
    await context.close();
  }
}

const paintOf = (page: Page) => page.evaluate(() => ({ ...(window as unknown as { painted: Painted }).painted }));

async function metricsOf(session: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await session.send("Performance.getMetrics");
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
