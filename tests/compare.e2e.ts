import { expect, type Locator, type Page, test } from "@playwright/test";

const step = "#day-and-night";
const slider = (page: Page) => page.locator('.still[data-still="day-and-night"] [tabindex]');
/** How much of the second picture is seen, from 0 to 1. */
const seen = (page: Page) =>
  slider(page).evaluate((box) => Math.round((100 * box.scrollLeft) / (box.scrollWidth - box.clientWidth)) / 100);

/** Until the edge is held in the middle no more, where it begins. */
const letGo = (slider: Locator) =>
  slider.evaluate((box) => Promise.all(box.getAnimations().map(({ finished }) => finished)).then(() => undefined));

test("an edge between two pictures begins in the middle and is moved by keys, and the step stays", async ({ page }) => {
  await page.goto(`/handbook/comparing/${step}`);
  await expect.poll(() => seen(page)).toBe(0.5);
  await letGo(slider(page));
  await slider(page).focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => seen(page)).toBeGreaterThan(0.5);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => seen(page)).toBeLessThan(0.5);
  await expect(page.locator("#the-street-twice")).toHaveAttribute("data-step", "day-and-night");

  await page.goto(`/handbook/embed/the-street-twice/${step}`);
  await letGo(slider(page));
  await slider(page).focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => seen(page)).toBeGreaterThan(0.5);
  await expect(page.locator("story-embed")).toHaveAttribute("data-step", "day-and-night");
});

test("a finger in a frame moves the edge, and not to the next step", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...{ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } },
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await page.goto(`/handbook/embed/the-street-twice/${step}`);
  await letGo(slider(page));
  const box = await slider(page).boundingBox();
  const finger = await context.newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...xs: number[]) =>
    finger.send("Input.dispatchTouchEvent", { type, touchPoints: xs.map((x) => ({ x, y: (box?.y ?? 0) + 40 })) });
  await touch("touchStart", 240);
  for (const x of [210, 180, 150, 120]) await touch("touchMove", x);
  await touch("touchEnd");
  await expect.poll(() => seen(page)).toBeGreaterThan(0.6);
  await expect(page.locator("story-embed")).toHaveAttribute("data-step", "day-and-night");
  await context.close();
});

test("both pictures are there without script and on paper", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto("/handbook/comparing/");
  await expect(slider(page)).toBeVisible();
  await page.emulateMedia({ media: "print" });
  const boxes = await Promise.all((await slider(page).locator("img").all()).map((image) => image.boundingBox()));
  const [first, second] = boxes;
  expect(boxes).toHaveLength(2);
  expect(first?.width).toBeGreaterThan(100);
  expect(second?.x).toBeGreaterThanOrEqual((first?.x ?? 0) + (first?.width ?? 0));
  await context.close();
});
