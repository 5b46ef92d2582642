import type { Page } from "@playwright/test";
import type { Visit } from "./Guard";

const phone = { width: 390, height: 844 };

/** Opens a page and reads it to its end, so that each scene has laid out its stills and found whether they hold their words. */
async function read(page: Page, address: string): Promise<void> {
  await page.goto(`.${address}`);
  // Faces that came while a line is in view that they would break are not shown on this page: see bringFaces.ts.
  await page.waitForFunction(() => document.documentElement.dataset.faces === undefined);
  await page.evaluate(() => document.fonts.ready);
  for (const scene of await page.locator("story-scene:defined").all()) {
    await scene.evaluate((element) => element.scrollIntoView({ behavior: "instant" }));
    // Not in every frame, which would leave the browser no time of its own to lay them out in.
    await page.waitForFunction(
      (element) => !element?.querySelector(".still:not([data-ready])"),
      await scene.elementHandle(),
      {
        polling: 100,
      },
    );
  }
}

const still = { reducedMotion: "reduce" } as const;

export const asPublished: Visit = { context: { viewport: phone, ...still }, open: read };

/** Nothing of a page is opened: what is looked at is its markup. */
export const unopened: Visit = { context: {}, open: async () => undefined };

export const withoutScript: Visit = {
  context: { viewport: phone, javaScriptEnabled: false },
  open: async (page, address) => void (await page.goto(`.${address}`)),
};

export const withoutFaces: Visit = {
  context: { viewport: phone, ...still },
  prepare: async (page) => void (await page.route(/\.woff2$/, (route) => route.abort())),
  open: read,
};

/** As a reader comes to a page from another of the site: with its faces on the device, so that it is first painted in them. */
export const fromWithin = (viewport: { width: number; height: number }): Visit => ({
  context: { viewport, ...still },
  prepare: async (page) =>
    void (await page.addInitScript(() =>
      Object.defineProperty(document, "referrer", { get: () => `${location.origin}/` }),
    )),
  open: read,
});

/** `change` is made to the page as soon as it is parsed, before any script of ours has seen it. */
export const changed = (
  viewport: { width: number; height: number },
  change: (() => void) | { style: string },
): Visit => ({
  context: { viewport, ...still },
  prepare: async (page) => {
    const [script, style] = typeof change === "function" ? [`(${change})()`, ""] : ["", change.style];
    await page.addInitScript(`addEventListener("DOMContentLoaded", () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(${JSON.stringify(style)});
      document.adoptedStyleSheets = [sheet];
      ${script};
    })`);
  },
  open: read,
});
