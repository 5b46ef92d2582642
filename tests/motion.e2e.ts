import { expect, type Page, test } from "@playwright/test";
import { expectTrueState } from "./trueState";
import { viewports } from "./viewports";

const chapter = "/handbook/panels/";

async function open(page: Page) {
  await page.goto(chapter);
  await page.waitForFunction(() => document.readyState === "complete" && customElements.get("claim-sheet"));
}

/** Where the page is scrolled to, in px, to have each scene pass from its beginning to its end. */
const stops = (page: Page, stride: number) =>
  page.$$eval(
    "story-scene",
    (scenes, stride) =>
      scenes.flatMap((scene) => {
        const { top, height } = scene.getBoundingClientRect();
        return Array.from({ length: Math.ceil(height / stride) }, (_, stop) =>
          Math.round(top + scrollY + stop * stride),
        );
      }),
    stride,
  );

const screens = [viewports.phone, { width: 768, height: 1024 }, viewports.desktop, { width: 1920, height: 1080 }];

for (const screen of screens) {
  test.describe(`${screen.width}x${screen.height}`, () => {
    test.use({ viewport: screen });

    test("no words stand at reading height beside the drawing of another step", async ({ page }) => {
      test.slow();
      await open(page);
      for (const top of await stops(page, screen.height * 0.45)) {
        await page.evaluate((top) => scrollTo({ top, behavior: "instant" }), top);
        await expectTrueState(page);
        const wrong = await page.$$eval("story-scene[data-step] .step", (steps) =>
          steps.flatMap((step) => {
            const scene = step.closest<HTMLElement>("story-scene");
            const stage = scene?.querySelector(".still[data-active]")?.getBoundingClientRect();
            const beside = (stage?.height ?? 0) >= innerHeight;
            const band = beside ? [0.2 * innerHeight, 0.62 * innerHeight] : [stage?.bottom ?? 0, 0.64 * innerHeight];
            const lines = [...step.querySelectorAll(".words > :not(.graphic)")].map((line) =>
              line.getBoundingClientRect(),
            );
            const [begin, end] = [lines[0]?.top ?? 0, lines.at(-1)?.bottom ?? 0];
            const id = step.querySelector(".anchor")?.id;
            const read = begin < (band[1] ?? 0) && end > (band[0] ?? 0);
            return read && scene?.dataset.step !== id ? [`${id} is read, ${scene?.dataset.step} is drawn`] : [];
          }),
        );
        expect(wrong).toEqual([]);
      }
    });
  });
}

test("a chapter scrolled through and back leaves its stills as they were served", async ({ page }) => {
  test.slow();
  await page.setViewportSize(viewports.phone);
  const stills = () =>
    page.$$eval(".still", (all) => all.map((still) => still.outerHTML.replace(/ data-(?:active|ready)=""/g, "")));
  await open(page);
  const before = await stills();
  await page.evaluate(async () => {
    const end = document.documentElement.scrollHeight - innerHeight;
    for (const turn of [1, -1]) {
      for (let gone = 0; gone < end; gone += 60) {
        scrollBy({ top: turn * 60, behavior: "instant" });
        await new Promise(requestAnimationFrame);
      }
    }
  });
  await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
  await expect.poll(stills).toEqual(before);
  expect(await page.locator("[data-leaving]").count()).toBe(0);
});

test("what moves on a stage moves by transform, opacity and stroke-dashoffset alone", async ({ page }) => {
  await page.setViewportSize(viewports.phone);
  await open(page);
  const properties = await page.evaluate(async () => {
    const seen = new Set<string>();
    const end = document.documentElement.scrollHeight;
    for (let top = 0; top < end; top += 40) {
      scrollTo({ top, behavior: "instant" });
      await new Promise(requestAnimationFrame);
      for (const { effect } of document.getAnimations()) {
        if (!(effect instanceof KeyframeEffect) || !effect.target?.closest(".still")) continue;
        for (const frame of effect.getKeyframes()) for (const name of Object.keys(frame)) seen.add(name);
      }
    }
    return [...seen].filter((name) => !["offset", "computedOffset", "easing", "composite"].includes(name)).sort();
  });
  expect(properties.length).toBeGreaterThan(0);
  for (const property of properties) expect(["opacity", "strokeDashoffset", "transform"]).toContain(property);
});

test.describe("a house", () => {
  /** Floors that are seen at less than their full strength or beside their places. */
  const onTheirWay = (page: Page) =>
    page.$$eval(
      "#the-procession .step:first-child [data-part='house'] > g",
      (floors) =>
        floors.filter((floor) => {
          const { opacity, transform } = getComputedStyle(floor);
          return opacity !== "1" || !["none", "matrix(1, 0, 0, 1, 0, 0)"].includes(transform);
        }).length,
    );
  const bring = (page: Page, share: number) =>
    page.evaluate((share) => {
      const stage = document.querySelector("#the-procession .still");
      const { top = 0, height = 0 } = stage?.getBoundingClientRect() ?? {};
      scrollTo({ top: top + scrollY - innerHeight + share * height, behavior: "instant" });
    }, share);

  test("settles floor by floor as it comes into sight, and stands before it is read", async ({ page, browserName }) => {
    test.skip(
      browserName !== "chromium",
      "Elsewhere it stands from the beginning, as drawings do not follow the scroll.",
    );
    await page.goto("/handbook/places-and-pictures/");
    await bring(page, 0.3);
    await expect.poll(() => onTheirWay(page)).toBeGreaterThan(0);
    await bring(page, 1);
    await expect.poll(() => onTheirWay(page)).toBe(0);
  });

  test("stands from the beginning for who wants no movement", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto("/handbook/places-and-pictures/");
    await bring(page, 0.3);
    expect(await onTheirWay(page)).toBe(0);
  });
});
