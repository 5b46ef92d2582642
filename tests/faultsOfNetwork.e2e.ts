import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { startHost } from "./testHost";
import { told } from "./told";
import { chapter, complaintsOf, expectToRead, expectTrueState, readStep } from "./trueState";
import { viewports } from "./viewports";

const module = /\/_attest\/(story|embed)-[^/]*\.js$/;
const missing = /Failed to load resource/;
const unmeant = (complaints: string[], ...meant: RegExp[]) =>
  complaints.filter((text) => !meant.some((one) => one.test(text)));

test.use({ viewport: viewports.phone });

/** The page is as without script: nothing of it is left that would not work, and every step has its own still. */
async function asWithoutScript(page: Page) {
  await expect(page.locator("html[data-script]")).toHaveCount(0);
  await expectTrueState(page);
  await expect(page.locator("story-scene .still:visible")).toHaveCount(told.stills);
  await expect(page.locator(".bar-steps:visible, share-button:visible, main motion-switch:visible")).toHaveCount(0);
}

test("without the module each step stands with its still, and a step link leads to it", async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.route(module, (route) => route.abort());
  await page.goto(`${chapter}#${told.next}`);
  await asWithoutScript(page);
  await expectToRead(page, told.next);
  expect(unmeant(complaints, missing)).toEqual([]);
});

/** Has the module begin with some more code. */
const withCode = (page: Page, code: string) =>
  page.route(module, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${code};${await response.text()}` });
  });

/** Code by which every element of a kind breaks down in one of its methods. */
const breaking = (element: string, method: string) => `
  const define = customElements.define.bind(customElements);
  customElements.define = (name, Element) => define(name, name !== "${element}" ? Element : class extends Element {
    ${method}() { ${method === "constructor" ? "super();" : ""} throw new Error("broken"); }
  })`;

for (const [when, code] of [
  ["at once", 'throw new Error("broken")'],
  ["as scenes are made", breaking("story-scene", "constructor")],
  ["as scenes begin", breaking("story-scene", "connectedCallback")],
  ["as the bar begins", breaking("story-bar", "connectedCallback")],
] as const) {
  test(`a module that breaks ${when} leaves the page as without it`, async ({ page }) => {
    const complaints = complaintsOf(page);
    await withCode(page, code);
    await page.goto(`${chapter}#${told.next}`);
    await asWithoutScript(page);
    await expectToRead(page, told.next);
    expect(unmeant(complaints, /^broken$/)).toEqual([]);
    expect(complaints).toContain("broken");
  });
}

test("a module that breaks in the middle of a scene leaves the reader at the words they read", async ({ page }) => {
  const complaints = complaintsOf(page);
  await withCode(page, 'Element.prototype.animate = () => { throw new Error("broken"); }');
  await readStep(page, told.step);
  expect(complaints).toEqual([]);
  await page.locator(`#${told.next}`).evaluate((anchor) => anchor.scrollIntoView({ behavior: "instant" }));
  await asWithoutScript(page);
  await expectToRead(page, told.next);
  expect(unmeant(complaints, /^broken$/)).toEqual([]);
});

test("a scene for another site whose module breaks shows all its steps", async ({ page }) => {
  const complaints = complaintsOf(page);
  await withCode(page, breaking("story-embed", "connectedCallback"));
  await page.goto(`${told.story}embed/${told.scene}/`);
  await expect(page.locator("story-embed .still:visible")).toHaveCount(told.steps.length);
  await expect(page.locator("story-embed .words:visible")).toHaveCount(told.steps.length);
  await expect(page.locator("button:visible")).toHaveCount(0);
  expect(complaints).toEqual(["broken"]);
});

test("while the rest of a page is on its way, the steps that have come are read with their own stills", async ({
  page,
}) => {
  const host = await startHost("out");
  try {
    const { rest, finish } = holdRest();
    host.rules.push({ path: new RegExp(`${told.chapter}$`), answer: rest });
    await page.goto(`${host.home}${told.chapter}`, { waitUntil: "commit" });
    const scene = page.locator(`story-scene#${told.scene}`);
    await expect(scene.locator(".step")).toHaveCount(4);
    await page.waitForFunction(() => customElements.get("story-scene"));
    const third = scene.locator(".step").nth(2);
    await third
      .locator(".anchor")
      .first()
      .evaluate((anchor) => anchor.scrollIntoView());
    await expect(third.locator(".still[data-active]")).toBeInViewport();
    finish();
    await page.waitForLoadState();
    await expect(page.locator("story-scene[data-step]")).toHaveCount(await page.locator("story-scene").count());
    await expectTrueState(page);
  } finally {
    await host.stop();
  }
});

/** Answers with the chapter up to the fifth step of its long scene; `finish` sends what is left. */
function holdRest(): { rest: (response: ServerResponse) => void; finish: () => void } {
  const html = readFileSync(join("out", told.chapter, "index.html"), "utf8");
  const scene = html.indexOf(`id="${told.scene}"`);
  const steps = [...html.matchAll(/<section class="step"/g)].filter(({ index }) => index > scene);
  const [sent, left] = [html.slice(0, steps[4]?.index), html.slice(steps[4]?.index)];
  let finish = () => {};
  return {
    rest(response) {
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
      response.write(sent);
      finish = () => response.end(left);
    },
    finish: () => finish(),
  };
}

test("an error in someone else's script costs the reader nothing", async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener("DOMContentLoaded", () => {
      throw new Error("not ours");
    });
  });
  await readStep(page, told.next);
  await expect(page.locator("html[data-script]")).toBeAttached();
});

test("with fonts blocked the text is there, in another type", async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.route(/\.woff2$/, (route) => route.abort());
  await readStep(page, told.next);
  await page.waitForSelector("html:not([data-faces])", { state: "attached" });
  await page.evaluate(() => document.fonts.ready);
  const own = await page.evaluate(() =>
    [...document.fonts].filter(({ family, status }) => !/fallback/.test(family) && status === "loaded").map(String),
  );
  expect(own).toEqual([]);
  await page.locator(`#${told.later}`).evaluate((anchor) => anchor.scrollIntoView());
  await expectToRead(page, told.later);
  expect(unmeant(complaints, missing)).toEqual([]);
});

/** Without looks: all stills and words in order, and the step that was asked for on the screen. */
async function plain(page: Page, step: string) {
  await expectTrueState(page);
  await expect(page.locator("story-scene .still:visible")).toHaveCount(told.stills);
  await expect(page.locator(`.step:has(#${step})`)).toBeInViewport();
}

test("without the page's style everything is there, in order", async ({ page }) => {
  const complaints = complaintsOf(page);
  await page.route(new RegExp(`${chapter}$`), async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<style[\s\S]*?<\/style>/g, "");
    await route.fulfill({ response, body });
  });
  await page.goto(`${chapter}#${told.next}`);
  await page.waitForFunction(() => document.readyState === "complete" && customElements.get("claim-sheet"));
  await plain(page, told.next);
  await page.locator(`.words a[data-claim=${told.claim.id}]`).first().click();
  await expect(page.locator("claim-sheet dialog")).toContainText(told.claim.speaker);
  expect(complaints).toEqual([]);
});

test.describe("a new version of the site while someone reads the old", () => {
  /** From now on everything that is named by its contents has another name, and the old ones are gone. */
  async function publishAnew(page: Page) {
    const named = /(_attest\/(?:story|style)-)(?!anew)/g;
    await page.route(/\/_attest\/(story|style)-/, async (route) => {
      const url = route.request().url();
      if (!url.includes("-anew")) return route.fulfill({ status: 404 });
      await route.fulfill({ response: await route.fetch({ url: url.replace("-anew", "-") }) });
    });
    await page.route(/\/$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(named, "$1anew") });
    });
  }

  test("the page that is open goes on, and leads to the new one", async ({ page }) => {
    const complaints = complaintsOf(page);
    await readStep(page, told.step);
    await publishAnew(page);
    await page.locator(`.words a[data-claim=${told.claim.id}]`).first().click();
    await expect(page.locator("claim-sheet dialog")).toContainText(told.claim.speaker);
    await page.goBack();
    await expect(page.locator("claim-sheet dialog")).toBeHidden();
    await page.locator(`#${told.next}`).evaluate((anchor) => anchor.scrollIntoView());
    await expectToRead(page, told.next);
    await page.reload();
    await expect(page.locator('script[src*="story-anew"]')).toBeAttached();
    await expectToRead(page, told.next);
    // By no finger, which would have had the browser fetch the page ahead, past what this test puts in its way.
    await page.locator("a[rel=next]").evaluate((link: HTMLElement) => link.click());
    await expect(page).toHaveURL(new RegExp(`${told.following.address}$`));
    await expect(page.locator('script[src*="story-anew"]')).toBeAttached();
    await page.waitForLoadState();
    await expectTrueState(page);
    expect(complaints).toEqual([]);
  });

  test("an old page that a cache has kept is whole, in order, without what is gone", async ({ page }) => {
    const complaints = complaintsOf(page);
    await page.route(/\/_attest\/(story|style)-/, (route) => route.fulfill({ status: 404 }));
    await page.goto(`${chapter}#${told.next}`);
    await expect(page.locator("html[data-script]")).toHaveCount(0);
    await plain(page, told.next);
    expect(unmeant(complaints, missing)).toEqual([]);
  });
});
