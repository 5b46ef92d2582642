import { expect, type Page, test } from "@playwright/test";
import { stepIds } from "./page";
import { type Site, serveSite } from "./site";

const viewports = [
  { width: 360, height: 560 },
  { width: 390, height: 664 },
  { width: 740, height: 300 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
];
const scenes = Object.entries(stepIds());
const scene = (id: string) => `story-scene#${id}`;

let site: Site;
test.beforeAll(async () => {
  site = await serveSite();
});
test.afterAll(() => site.close());

/** Keeps what `data-step` of each scene has been, in order, from the first moment of the page. */
async function keepTrack(page: Page) {
  await page.addInitScript(() => {
    Object.assign(window, { told: {} });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const { id, dataset } = target as HTMLElement;
        const { told } = window as unknown as { told: Record<string, string[]> };
        if (!dataset.step) continue;
        told[id] ??= [];
        if (told[id].at(-1) !== dataset.step) told[id].push(dataset.step);
      }
    }).observe(document, { subtree: true, attributeFilter: ["data-step"] });
  });
}
const told = (page: Page) => page.evaluate(() => (window as unknown as { told: Record<string, string[]> }).told);

/** The active step of each scene, reckoned from where things are on the screen. */
const reckoned = (page: Page) =>
  page.evaluate(() => {
    const still = document.querySelector<HTMLElement>(".still[data-active]")?.offsetHeight ?? 0;
    // no toolbar of a phone moves it: 62 % of the least height beside a stage, 64 % under one
    const line = (still >= innerHeight ? 0.62 : 0.64) * innerHeight;
    return [...document.querySelectorAll("story-scene")].map((scene) => {
      const steps = [...scene.querySelectorAll<HTMLElement>(".step")];
      const above = steps.filter((step) => (step.querySelector(".words")?.getBoundingClientRect().top ?? 0) <= line);
      return (above.at(-1) ?? steps[0])?.querySelector(".anchor")?.id;
    });
  });
const shown = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll<HTMLElement>("story-scene")].map(({ dataset }) => dataset.step));
const settled = (page: Page) =>
  expect.poll(async () => (await shown(page)).join() === (await reckoned(page)).join()).toBe(true);

const visibleStills = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".still")]
      .filter((still) => still.checkVisibility({ visibilityProperty: true }))
      .map(({ dataset }) => dataset.still),
  );
const allSteps = scenes.flatMap(([, ids]) => ids);

/** Scrolls in strides, each painted, so that every step is passed as a reader passes it. */
async function scroll(page: Page, to: "end" | "start", stride = 60) {
  await page.evaluate(
    async ({ to, stride }) => {
      const frame = () => new Promise(requestAnimationFrame);
      const end = to === "end" ? document.documentElement.scrollHeight - innerHeight : 0;
      while (Math.abs(scrollY - end) > 1) {
        scrollTo(0, scrollY + Math.sign(end - scrollY) * Math.min(stride, Math.abs(end - scrollY)));
        await frame();
        await frame();
      }
    },
    { to, stride },
  );
}

for (const viewport of viewports) {
  test.describe(`${viewport.width}x${viewport.height}`, () => {
    test.use({ viewport });

    test("a step link shows its own state, and never another", async ({ page }) => {
      await keepTrack(page);
      for (const [id, steps] of scenes) {
        for (const step of steps) {
          await page.goto("about:blank");
          await page.goto(`${site.url}#${step}`);
          await expect(page.locator(scene(id))).toHaveAttribute("data-step", step);
          await settled(page);
          expect((await told(page))[id]).toEqual([step]);
          await expect(page.locator(`${scene(id)} .still:visible`)).toHaveAttribute("data-still", step);
          const words = page.locator(`.step:has(#${step}) .words p:last-child`);
          const stage = await page.locator(`${scene(id)} .still:visible`).boundingBox();
          const box = await words.boundingBox();
          expect(stage?.y).toBeCloseTo(0, 0);
          if ((stage?.height ?? 0) < viewport.height) expect(box?.y).toBeGreaterThan(stage?.height ?? 0);
          expect(box?.y).toBeLessThan(viewport.height * 0.65);
        }
      }
    });

    test("the id that a step had before shows its state, before the module has run and after", async ({ page }) => {
      let release = () => {};
      const held = new Promise<void>((done) => {
        release = done;
      });
      await page.route("**/elements.js", async (route) => {
        await held;
        await route.continue();
      });
      await keepTrack(page);
      await page.goto(`${site.url}#taken-100`, { waitUntil: "commit" });
      const still = page.locator(`${scene("how-many")} .still:visible`);
      await expect(still).toHaveAttribute("data-still", "held-100");
      await expect(still).toHaveCount(1);
      release();
      await expect(page.locator(scene("how-many"))).toHaveAttribute("data-step", "held-100");
      await settled(page);
      expect((await told(page))["how-many"]).toEqual(["held-100"]);
    });

    test("scrolling down and up tells the same steps", async ({ page }) => {
      await keepTrack(page);
      await page.goto(site.url);
      await settled(page);
      await scroll(page, "end");
      await settled(page);
      for (const [id, steps] of scenes) expect((await told(page))[id]).toEqual(steps);
      await scroll(page, "start");
      await settled(page);
      for (const [id, steps] of scenes) {
        expect((await told(page))[id]).toEqual([...steps, ...steps.toReversed().slice(1)]);
      }
    });

    test("the state depends on the place alone, however it was come to", async ({ page }) => {
      await page.goto(site.url);
      await settled(page);
      const height = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      for (const share of [0.5, 0.2, 0.9, 0.35, 0.7, 0.1, 1, 0, 1, 0.6]) {
        await page.evaluate((top) => scrollTo(0, top), height * share);
        await settled(page);
        await expect.poll(() => visibleStills(page)).toHaveLength(scenes.length);
      }
    });

    test("a fling to the end ends in the last state", async ({ page }) => {
      await page.goto(site.url);
      await settled(page);
      await scroll(page, "end", 2500);
      await expect.poll(() => shown(page)).toEqual(scenes.map(([, steps]) => steps.at(-1)));
    });

    test("reloading, turning the phone and coming back keep to the place", async ({ page }) => {
      await page.goto(site.url);
      await page.locator("#inside-170").evaluate((anchor) => anchor.scrollIntoView());
      await expect(page.locator(scene("how-many"))).toHaveAttribute("data-step", "inside-170");
      await page.reload();
      await expect(page.locator(scene("how-many"))).toHaveAttribute("data-step", "inside-170");
      await settled(page);

      await page.goto("about:blank");
      await page.goBack();
      await expect(page.locator(scene("how-many"))).toHaveAttribute("data-step", "inside-170");
      await settled(page);

      const turned = { width: Math.max(640, viewport.height), height: viewport.width };
      const grown = { width: viewport.width, height: viewport.height + 56 };
      for (const screen of [turned, viewport, grown, viewport]) {
        await page.setViewportSize(screen);
        await expect.poll(() => page.evaluate(() => innerHeight)).toBe(screen.height);
        await expect.poll(async () => (await shown(page))[0]).toBe("inside-170");
        await settled(page);
        await expect.poll(() => visibleStills(page)).toHaveLength(scenes.length);
      }
    });

    test("nothing that takes focus is behind the stage or the bar", async ({ page }) => {
      await page.goto(`${site.url}#inside-138`);
      await settled(page);
      const covered = () =>
        page.evaluate(() => {
          const focus = document.activeElement;
          if (!focus || focus === document.body || focus.closest("story-bar")) return null;
          const { left = 0, top = 0, width = 0, height = 0 } = focus.getClientRects()[0] ?? {};
          const over = document.elementFromPoint(left + width / 2, top + height / 2);
          return over && focus.contains(over) ? null : `${focus.textContent} at ${top} under ${over?.className}`;
        });
      for (const key of [...Array(9).fill("Tab"), ...Array(9).fill("Shift+Tab")]) {
        await page.keyboard.press(key);
        expect(await covered()).toBeNull();
      }
    });

    test("there is nothing to scroll sideways", async ({ page }) => {
      await page.goto(`${site.url}#out-80`);
      await settled(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    });
  });
}

test.describe("where a scene is stacked", () => {
  const stacked = async (page: Page) => {
    await expect.poll(() => visibleStills(page)).toEqual(allSteps);
    await expect.poll(() => shown(page)).toEqual(scenes.map(() => undefined));
    const tops = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".still, .words")].map((box) => box.getBoundingClientRect().top),
    );
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  };

  test("on a small or zoomed screen", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(site.url);
    await stacked(page);
    await page.setViewportSize({ width: 360, height: 560 });
    await settled(page);
    await page.evaluate(() => document.getElementById("inside-170")?.scrollIntoView());
    await expect(page.locator(scene("how-many"))).toHaveAttribute("data-step", "inside-170");
    await page.setViewportSize({ width: 320, height: 256 });
    await stacked(page);
    await expect(page.locator('.still[data-still="inside-170"]')).toBeInViewport();
  });

  test("without script", async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 360, height: 560 } });
    await page.goto(site.url);
    await expect(page.locator(".still:visible")).toHaveCount(allSteps.length);
    await expect(page.locator(".words:visible")).toHaveCount(allSteps.length);
    await page.close();
  });

  test("when the module does not come", async ({ page }) => {
    const broken = await serveSite({ module: "missing" });
    await page.goto(broken.url);
    await stacked(page);
    broken.close();
  });

  test("in print", async ({ page }) => {
    await page.goto(`${site.url}#inside-138`);
    await settled(page);
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => visibleStills(page)).toEqual(allSteps);
  });
});
