import { expect, type Page, test } from "@playwright/test";
import { barriers } from "./barriers";
import { told, toldOnCards } from "./told";
import { viewports } from "./viewports";

const story = told.story;
const chapter = told.chapter;
const title = told.shared;
const bar = (page: Page) => page.locator("story-bar share-button");
const end = (page: Page) => page.locator("[data-chapter-end] share-button");
const status = (page: Page) => bar(page).getByRole("status");
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const share = (page: Page) => bar(page).getByRole("button", { name: "Share" }).click();

/** Comes to a step as a reader would, and waits until the bar shows it. */
async function read(page: Page, step: string) {
  await page.goto(`${chapter}#${step}`);
  await expect(page.locator(".bar-steps")).toBeVisible();
}

/** A browser with a share sheet of its own, which keeps what it was called with. */
const withSheet = (page: Page, refusal?: string) =>
  page.addInitScript((name) => {
    const shared: unknown[] = [];
    Object.assign(window, { shared });
    const value = async (data: unknown) => {
      shared.push(data);
      if (name) throw new DOMException("refused", name);
    };
    Object.defineProperty(navigator, "share", { value, configurable: true });
  }, refusal);
const shared = (page: Page) => page.evaluate(() => (window as unknown as { shared: unknown[] }).shared);

/** A browser inside an app, which has neither a sheet nor a clipboard for pages. */
const withNeither = (page: Page) =>
  page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));

test.use({ viewport: viewports.phone });

test.describe("where the browser has a share sheet", () => {
  test("the bar hands on title and address alone: of the step that is read, or else of the chapter", async ({
    page,
    baseURL,
  }) => {
    await withSheet(page);
    const home = String(new URL(chapter, baseURL));
    await page.goto(`${chapter}?from=somewhere`);
    await share(page);
    expect(await shared(page)).toEqual([{ title, url: home }]);
    await read(page, told.step);
    await share(page);
    expect(await shared(page)).toEqual([{ title, url: `${home}#${told.step}` }]);
    await expect(status(page)).toBeEmpty();
  });

  test("a record is handed on from its page, and a chapter from its end, on the page of all chapters too", async ({
    page,
    baseURL,
  }) => {
    await withSheet(page);
    const record = `${story}record/${told.claim.id}/`;
    await page.goto(record);
    await share(page);
    expect(await shared(page)).toEqual([{ title: await page.title(), url: String(new URL(record, baseURL)) }]);
    for (const path of [chapter, `${story}all/`]) {
      await page.goto(path);
      await page
        .locator(`[data-chapter-end="${told.slug}"]`)
        .getByRole("button", { name: "Share this chapter" })
        .click();
      expect(await shared(page)).toEqual([{ title, url: String(new URL(chapter, baseURL)) }]);
    }
  });

  test("who thinks better of it is told nothing; a browser that refuses copies", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await withSheet(page, "AbortError");
    await page.goto(chapter);
    await page.evaluate(() => navigator.clipboard.writeText("mine"));
    await share(page);
    await expect.poll(() => shared(page)).toHaveLength(1);
    await expect(status(page)).toBeEmpty();
    expect(await copied(page)).toBe("mine");
    await withSheet(page, "NotAllowedError");
    await page.reload();
    await share(page);
    await expect(status(page)).toHaveText("Link copied");
  });
});

test.describe("where it has none", () => {
  test("the link is copied with what it is called, and that is said for four seconds", async ({
    page,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.clock.install({ time: "2026-01-01T08:00" });
    await read(page, told.step);
    await expect(status(page)).toBeAttached();
    await page.clock.pauseAt("2026-01-01T09:00");
    await share(page);
    await expect(status(page)).toHaveText("Link copied");
    expect(await copied(page)).toBe(`${title} ${new URL(chapter, baseURL)}#${told.step}`);
    await page.clock.runFor(3900);
    await expect(status(page)).toHaveText("Link copied");
    await page.clock.runFor(200);
    await expect(status(page)).toBeEmpty();
    await page.clock.resume();

    await expect(end(page).getByRole("button")).toHaveText(["Copy link"]);
    await end(page).getByRole("button", { name: "Copy link" }).click();
    await expect(end(page).getByRole("status")).toHaveText("Link copied");
    expect(await copied(page)).toBe(`${title} ${new URL(chapter, baseURL)}`);
  });

  test("and where nothing may be copied either, the address is shown, whole, over nothing that is tapped", async ({
    page,
    baseURL,
  }) => {
    await withNeither(page);
    await read(page, told.step);
    await share(page);
    await expect(status(page)).toHaveText(`${new URL(chapter, baseURL)}#${told.step}`);
    await expect(status(page)).toBeInViewport({ ratio: 1 });
    const box = await status(page).boundingBox();
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= viewports.phone.width).toBe(true);
    expect(await barriers(page)).toEqual([]);
    await page.getByRole("button", { name: "Next step" }).click();
    await expect(page.locator("[data-count]")).toHaveText(`${told.number + 1} of ${told.steps.length}`);
  });

  test("a quotation is copied with its speaker, its source and its record; by the keyboard as well", async ({
    page,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const { text, speaker, sources, record } = told.quotation;
    await page.goto(told.quotation.chapter);
    const figure = page.locator("figure", { hasText: text });
    const button = figure.getByRole("button", { name: "Copy quotation" });
    await button.press("Enter");
    await expect(figure.getByRole("status")).toHaveText("Quotation copied");
    expect(await copied(page)).toBe(`“${text}” ${speaker}. Source: ${sources.join("; ")}. ${new URL(record, baseURL)}`);
    await expect(button).toBeFocused();
  });
});

test.describe("an address that is known to be another's copy", () => {
  test("is handed on as the one the page says it has", async ({ page }) => {
    await withSheet(page);
    await page.route(`**${chapter}`, async (route) => {
      const response = await route.fetch();
      const link = `<link rel="canonical" href="https://example.org/stories${told.chapter}">`;
      await route.fulfill({ response, body: (await response.text()).replace("</head>", `${link}</head>`) });
    });
    await read(page, told.step);
    await share(page);
    expect(await shared(page)).toEqual([{ title, url: `https://example.org/stories${told.chapter}#${told.step}` }]);
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("there is no button that would do nothing, and the record has its place in the bar", async ({ page }) => {
    for (const path of [chapter, told.quotation.chapter]) {
      await page.goto(path);
      await expect(page.locator("button:visible")).toHaveCount(0);
      await expect(page.locator("story-bar").getByRole("link", { name: "Record" })).toBeVisible();
    }
  });
});

test.describe("a link that was shared", () => {
  test.use({ viewport: { width: 360, height: 640 } });

  test("to a chapter shows title, place, way to the beginning and notice on the first screen, and no more", async ({
    page,
  }) => {
    await page.goto(chapter);
    await expect(bar(page).getByRole("button", { name: "Share" })).toBeVisible();
    for (const words of [told.title, "Start at the beginning"]) {
      await expect(page.getByText(words, { exact: true }).first()).toBeInViewport({ ratio: 1 });
    }
    // Behind it the other languages of the page may stand.
    await expect(page.getByText(new RegExp(`^${told.place}( ·|$)`)).first()).toBeInViewport({ ratio: 1 });
    await expect(page.locator('main [class*="notice"]').first()).toBeInViewport({ ratio: 1 });
    await expect(page.locator("dialog[open]")).toHaveCount(0);
    expect(new URL(page.url()).pathname).toBe(chapter);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test("whose card shows a figure has it on the first screen, and leads to the step that tells it", async ({
    page,
  }) => {
    expect(toldOnCards.length).toBeGreaterThan(0);
    for (const { chapter, step, figures } of toldOnCards) {
      await page.goto(chapter);
      const way = page.locator("article header").getByRole("link", { name: figures });
      await expect(way, chapter).toBeInViewport({ ratio: 1 });
      await way.click();
      await expect(page.locator(`#${step}`), figures).toBeInViewport();
      const still = page.locator("[data-part]", { hasText: figures.match(/\d+/g)?.at(-1) ?? figures });
      await expect(still.filter({ visible: true }).first(), figures).toBeInViewport();
    }
    await page.goto(told.claim.record);
    await expect(page.locator("main").getByText(told.claim.figure).first()).toBeInViewport({ ratio: 1 });
  });

  test("to a step shows in the bar which chapter and step this is, with the way to the first", async ({ page }) => {
    await read(page, told.step);
    const steps = page.locator(".bar-steps");
    await expect(steps).toContainText(`Chapter ${told.place}`);
    await expect(steps).toContainText(`Step ${told.number} of ${told.steps.length}`);
    await expect(page.locator("dialog[open]")).toHaveCount(0);
    const bottom = await page.locator("story-bar").evaluate((element) => {
      const boxes = [...element.querySelectorAll("small, [data-count], a, button")].map((one) =>
        one.getBoundingClientRect(),
      );
      return boxes
        .filter(({ width }) => width > 0)
        .every(({ top, bottom, right }) => {
          const box = element.getBoundingClientRect();
          return top >= box.top && bottom <= box.bottom && right <= box.right;
        });
    });
    expect(bottom).toBe(true);
    await page.getByRole("link", { name: "Chapters" }).click();
    await page.getByRole("dialog").getByRole("link", { name: told.first.title }).click();
    await expect(page).toHaveURL(new RegExp(`${told.first.address}$`));
  });

  test("leads to the record through the chapters sheet", async ({ page }) => {
    await read(page, told.step);
    await page.getByRole("link", { name: "Chapters" }).click();
    await page.getByRole("dialog").getByRole("link", { name: "The record of claims" }).click();
    await expect(page).toHaveURL(/\/record\/$/);
  });
});
