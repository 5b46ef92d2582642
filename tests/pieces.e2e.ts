import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { type Host, startHost } from "./testHost";
import { told } from "./told";
import { viewports } from "./viewports";

/** A page comes as the network sends it, and is painted as it comes: what is seen already must not move for what follows. */
const pieces = 16;

let host: Host;
test.beforeEach(async () => {
  host = await startHost("out", process.env.BASE_PATH);
});
test.afterEach(() => host.stop());

/** The page's own part of it, up to where its first scene ends, in pieces of whole elements; first its head, last the rest. */
function piecesOf(html: string): string[] {
  const main = html.indexOf("<main");
  const scene = html.indexOf("</story-scene>");
  const end = scene > 0 ? scene : html.indexOf("</main>");
  const marks = [...html.matchAll(/<\/(p|a|h1|h2|svg|div|li|figure|figcaption)>/g)]
    .map(({ index, 0: tag }) => index + tag.length)
    .filter((at) => at > main && at < end);
  const cuts = [main, ...marks.filter((_, i) => i < 6 || i % Math.ceil(marks.length / pieces) === 0), html.length];
  const parts: string[] = [];
  let from = 0;
  for (const cut of cuts) {
    // What only ends elements adds nothing that one could wait for.
    if (!/<\w/.test(html.slice(from, cut))) continue;
    parts.push(html.slice(from, cut));
    from = cut;
  }
  return parts;
}

for (const path of ["/", told.story, told.chapter, told.first.address]) {
  for (const [name, viewport] of [
    ["phone", viewports.phone],
    ["larger phone", { width: 390, height: 844 }],
    ["desktop", { width: 1280, height: 800 }],
  ] as const) {
    test(`${path} on a ${name}: nothing moves as the page comes in`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.route(/\.woff2$/, (route) => route.abort());
      await page.addInitScript(() => {
        Object.assign(window, { moved: [] });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { sources: { node?: Node }[] })[])
            for (const { node } of entry.sources)
              (window as unknown as { moved: string[] }).moved.push(String(node?.textContent?.trim().slice(0, 60)));
        }).observe({ type: "layout-shift", buffered: true });
      });
      const steps: (() => void)[] = [];
      const parts = piecesOf(readFileSync(`out${path}index.html`, "utf8"));
      host.rules.push({
        path: new RegExp(`^${process.env.BASE_PATH ?? ""}${path}$`),
        answer: (response) => {
          response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
          for (const part of parts) steps.push(() => response.write(part));
          steps.push(() => response.end());
          steps.shift()?.();
        },
      });
      await page.goto(`${host.home}${path}`, { waitUntil: "commit" });
      for (let step = steps.shift(); step; step = steps.shift()) {
        const before = await page.evaluate(() => document.documentElement.outerHTML.length);
        step();
        if (steps.length > 0)
          await page.waitForFunction((before) => document.documentElement.outerHTML.length > before, before);
        await page.evaluate(async () => {
          for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
        });
      }
      await page.waitForLoadState();
      expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
    });
  }
}
