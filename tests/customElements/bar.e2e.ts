import { expect, type Page, test } from "@playwright/test";
import { type Site, serveSite } from "./site";

let site: Site;
test.beforeAll(async () => {
  site = await serveSite();
});
test.afterAll(() => site.close());
test.use({ viewport: { width: 360, height: 560 } });

const next = (page: Page) => page.getByRole("button", { name: "Next step" });
const previous = (page: Page) => page.getByRole("button", { name: "Previous step" });
const first = (page: Page) => page.locator("story-scene").first();
const hash = (page: Page) => page.evaluate(() => location.hash);

test("the bar says where in a scene the reader is, and nothing outside", async ({ page }) => {
  await page.goto(site.url);
  await expect(page.locator(".bar-place")).toBeVisible();
  await expect(page.locator(".bar-steps")).toBeHidden();
  await page.goto(`${site.url}#inside-170`);
  await expect(page.locator("[data-count]")).toHaveText("3 of 6");
  await expect(page.locator(".bar-place")).toBeHidden();
  await page.evaluate(() => scrollTo(0, 0));
  await expect(page.locator(".bar-place")).toBeVisible();
  await expect(page.locator(".bar-steps")).toBeHidden();
  await page.goto(`${site.url}#after`);
  await expect(page.locator("[data-count]")).toHaveText("4 of 4");
  await expect(next(page)).toBeDisabled();
  await page.goto(`${site.url}#how-to-read`);
  await expect(previous(page)).toBeDisabled();
});

for (const motion of ["reduce", "no-preference"] as const) {
  test(`its buttons take reader and focus to a step, reduced motion: ${motion}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: motion });
    await page.goto(`${site.url}#inside-138`);
    await expect(first(page)).toHaveAttribute("data-step", "inside-138");
    await next(page).click();
    await expect(first(page)).toHaveAttribute("data-step", "inside-170");
    await expect(page.locator(".step:has(#inside-170) .words")).toBeFocused();
    const stage = await page.locator(".still:visible").first().boundingBox();
    const words = await page.locator(".step:has(#inside-170) .words").boundingBox();
    expect((words?.y ?? 0) - (stage?.height ?? 0)).toBeGreaterThan(8);
    expect((words?.y ?? 0) - (stage?.height ?? 0)).toBeLessThan(24);
    await previous(page).press("Enter");
    await previous(page).press("Enter");
    await expect(first(page)).toHaveAttribute("data-step", "how-to-read");
    await expect(page.locator(".step:has(#how-to-read) .words")).toBeFocused();
  });
}

test("on a phone on its side the bar makes way while the reader scrolls down", async ({ page }) => {
  await page.setViewportSize({ width: 740, height: 300 });
  await page.goto(site.url);
  await page.evaluate(() => scrollTo(0, 400));
  await expect(page.locator("story-bar")).toHaveAttribute("data-away", "");
  await page.evaluate(() => scrollTo(0, 300));
  await expect(page.locator("story-bar")).not.toHaveAttribute("data-away");
});

test("the address follows the reader at rest, and only then", async ({ page }) => {
  await page.goto(site.url);
  const length = await page.evaluate(() => history.length);
  await page.evaluate(() => document.getElementById("inside-138")?.scrollIntoView());
  await expect(first(page)).toHaveAttribute("data-step", "inside-138");
  expect(await hash(page)).toBe("");
  await expect.poll(() => hash(page)).toBe("#inside-138");
  await page.evaluate(() => document.getElementById("un")?.scrollIntoView());
  await expect.poll(() => hash(page)).toBe("#un");
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(() => hash(page)).toBe("");
  expect(page.url()).toBe(site.url);
  expect(await page.evaluate(() => history.length)).toBe(length);
});

test("an address the browser refuses to change breaks nothing", async ({ page }) => {
  const errors: Error[] = [];
  page.on("pageerror", (error) => errors.push(error));
  await page.addInitScript(() => {
    let refused = 0;
    history.replaceState = () => {
      Object.assign(window, { refused: ++refused });
      throw new DOMException("too many", "SecurityError");
    };
  });
  await page.goto(site.url);
  await page.evaluate(() => document.getElementById("un")?.scrollIntoView());
  await page.waitForFunction(() => "refused" in window);
  expect(errors).toEqual([]);
});

test("a step is told once to whoever listens", async ({ page }) => {
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    for (const name of ["story:step", "story:leave"])
      document.addEventListener(name, (event) => heard.push((event as CustomEvent).detail));
  });
  await page.goto(`${site.url}#held-100`);
  await expect(first(page)).toHaveAttribute("data-step", "held-100");
  await page.evaluate(() => scrollTo(0, 0));
  const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  await expect
    .poll(heard)
    .toEqual([{ scene: "how-many", step: "held-100", index: 3, count: 6 }, { scene: "how-many" }]);
});

test("elements taken out of the page leave nothing running, and work again when put back", async ({ page }) => {
  const devtools = await page.context().newCDPSession(page);
  const listeners = async () => {
    const counts = [];
    for (const expression of ["document", "window"]) {
      const { result } = await devtools.send("Runtime.evaluate", { expression });
      const found = await devtools.send("DOMDebugger.getEventListeners", { objectId: result.objectId ?? "" });
      counts.push(found.listeners.map(({ type }) => type).sort());
    }
    return counts;
  };
  await page.goto(`${site.url}#held-100`);
  await expect(first(page)).toHaveAttribute("data-step", "held-100");
  const served = await (await page.request.get(site.url)).text();
  const inside = await listeners();
  await page.evaluate(() => {
    const taken = [...document.querySelectorAll("story-scene, story-bar")].map((element) => {
      const place = document.createComment("");
      element.replaceWith(place);
      return { element, place };
    });
    Object.assign(window, { putBack: () => taken.map(({ element, place }) => place.replaceWith(element)), taken });
  });
  const markup = await page.evaluate(() =>
    (window as unknown as { taken: { element: Element }[] }).taken.map(({ element }) => element.outerHTML),
  );
  const original = await page.evaluate((html) => {
    const page = new DOMParser().parseFromString(html, "text/html");
    return [...page.querySelectorAll("story-scene, story-bar")].map(({ outerHTML }) => outerHTML);
  }, served);
  expect(markup.slice(0, 2)).toEqual(original.slice(0, 2));
  expect((await listeners()).flat().length).toBeLessThan(inside.flat().length);
  expect((await listeners())[0]).toEqual([]);
  await page.evaluate(() => (window as unknown as { putBack(): void }).putBack());
  await page.evaluate(() => document.getElementById("inside-170")?.scrollIntoView());
  await expect(first(page)).toHaveAttribute("data-step", "inside-170");
  expect(await listeners()).toEqual(inside);
});
