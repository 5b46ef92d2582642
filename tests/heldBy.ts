import { expect, type Page } from "@playwright/test";
import { moving } from "./trueState";

/** Waits until nothing moves and no still is on its way. */
export async function atRest(page: Page) {
  await expect.poll(() => moving(page)).toBe(0);
  await expect(page.locator("[data-leaving]")).toHaveCount(0);
}

type Held = { nodes: number; listeners: number; heap: number };

/** What a page at rest holds, once nothing more comes by itself and all that is no longer used has been given back. */
async function heldBy(page: Page): Promise<Held> {
  const read = [await readHeld(page)];
  await expect.poll(async () => read.unshift(await readHeld(page)) && read[0]?.nodes === read[1]?.nodes).toBe(true);
  return read[0] as Held;
}

async function readHeld(page: Page): Promise<Held> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  await atRest(page);
  await devtools.send("HeapProfiler.collectGarbage");
  const { metrics } = await devtools.send("Performance.getMetrics");
  await devtools.detach();
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { nodes: of("Nodes"), listeners: of("JSEventListeners"), heap: of("JSHeapUsedSize") };
}

/** Has a page do something, and sees that it holds no more nodes, listeners, animations or memory for it. */
export async function expectNothingLeftBy(page: Page, doing: () => Promise<void>) {
  const before = await heldBy(page);
  await doing();
  const after = await heldBy(page);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners);
  expect(after.heap - before.heap).toBeLessThan(300_000);
}
