import { expect, type Page, test } from "@playwright/test";
import { told } from "./told";
import { viewports } from "./viewports";

const chapter = told.chapter;

/** A real phone's small viewport stays as it is when its toolbar folds; the browser of a test resizes it too, so it is written out in px, which the policy would refuse. */
const keepSmallViewport = (page: Page, height: number) =>
  page.route("**/*", async (route) => {
    if (route.request().resourceType() !== "document") return route.continue();
    const response = await route.fetch();
    const body = (await response.text())
      .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, "")
      .replace(/([\d.]+)svh/g, (_, part) => `${(Number(part) * height) / 100}px`);
    const { "content-security-policy": _, ...headers } = response.headers();
    await route.fulfill({ response, headers, body });
  });

/** The steps of a page in reading order, by scene; a step comes before the names that it once had. */
const scenesOf = (page: Page) =>
  page.$$eval("story-scene", (scenes) =>
    scenes.map((scene) => ({
      id: scene.id,
      steps: [...scene.querySelectorAll(".anchor:first-child")].map(({ id }) => id),
    })),
  );

/** Scrolls by script through a scene and tells the step that is shown at each stop, from top to bottom. */
async function stepsAlong(page: Page, scene: string, direction: "down" | "up"): Promise<string[]> {
  return page.evaluate(
    async ([id, way]) => {
      const element = document.getElementById(id);
      if (!element) throw new Error(`no scene ${id}`);
      const box = element.getBoundingClientRect();
      const top = box.top + scrollY - innerHeight / 2;
      const stops = Math.ceil(box.height / 150);
      const shown: string[] = [];
      for (let stop = 0; stop <= stops; stop++) {
        const at = way === "down" ? stop : stops - stop;
        scrollTo(0, top + (box.height * at) / stops);
        for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
        shown[at] = element.dataset.step ?? "none";
      }
      return shown;
    },
    [scene, direction] as const,
  );
}

for (const [name, viewport] of Object.entries(viewports)) {
  test.describe(name, () => {
    test.use({ viewport });

    test("a step link shows its own state, before the module has run and after", async ({ page }) => {
      await page.goto(chapter);
      const scenes = await scenesOf(page);
      expect(scenes.reduce((sum, { steps }) => sum + steps.length, 0)).toBe(told.stills);
      for (const { id, steps } of scenes) {
        for (const step of steps) {
          await page.goto("about:blank");
          let release = () => {};
          const held = new Promise<void>((done) => {
            release = done;
          });
          await page.route("**/*.js", async (route) => {
            await held;
            await route.continue();
          });
          await page.goto(`${chapter}#${step}`, { waitUntil: "commit" });
          const shown = page.locator(`story-scene#${id} .still:visible`);
          await expect(shown).toHaveCount(1);
          await expect(shown).toHaveAttribute("data-still", step);
          release();
          await expect(page.locator(`story-scene#${id}`)).toHaveAttribute("data-step", step);
          await expect(page.locator(`story-scene#${id} .still[data-active]`)).toBeInViewport();
          await page.unroute("**/*.js");
        }
      }
    });

    test("scrolling down and up passes the same states in turn", async ({ page }) => {
      await page.goto(chapter);
      // Below what is in view, words stand in other lines once the faces have come.
      await expect(page.locator("html:not([data-faces])")).toBeAttached();
      for (const { id, steps } of await scenesOf(page)) {
        await expect(page.locator(`story-scene#${id}`)).toHaveAttribute("data-step", /./);
        const down = await stepsAlong(page, id, "down");
        expect([...new Set(down)]).toEqual(steps);
        expect(await stepsAlong(page, id, "up")).toEqual(down);
      }
    });

    test("a fling to the end and back ends in the right states", async ({ page }) => {
      await page.goto(chapter);
      const scenes = await scenesOf(page);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      for (const { id, steps } of scenes) {
        await expect(page.locator(`story-scene#${id}`)).toHaveAttribute("data-step", String(steps.at(-1)));
      }
      await page.evaluate(() => scrollTo(0, 0));
      for (const { id, steps } of scenes) {
        await expect(page.locator(`story-scene#${id}`)).toHaveAttribute("data-step", String(steps[0]));
      }
    });

    test("a toolbar that folds in mid-scene changes neither the state nor the stage", async ({ page }) => {
      await keepSmallViewport(page, viewport.height);
      await page.goto(`${chapter}#${told.next}`);
      const scene = page.locator(`story-scene#${told.scene}`);
      await expect(scene).toHaveAttribute("data-step", told.next);
      const stage = await scene.locator(".still[data-active]").boundingBox();
      const steps = await scene.evaluateHandle((element: HTMLElement) => {
        const seen: (string | undefined)[] = [];
        new MutationObserver(() => seen.push(element.dataset.step)).observe(element, {
          attributeFilter: ["data-step"],
        });
        return seen;
      });
      await page.setViewportSize({ width: viewport.width, height: viewport.height + 56 });
      await expect.poll(() => page.evaluate(() => innerHeight)).toBe(viewport.height + 56);
      // Going on by one step is the next thing that happens: whatever the folding did would have come before it.
      await page.locator(`#${told.later}`).evaluate((anchor) => anchor.scrollIntoView());
      await expect(scene).toHaveAttribute("data-step", told.later);
      expect(await steps.jsonValue()).toEqual([told.later]);
      expect(await scene.locator(".still[data-active]").boundingBox()).toEqual(stage);
    });

    test("a reload in the middle of a scene comes back to its state", async ({ page }) => {
      await page.goto(chapter);
      const scene = page.locator(`story-scene#${told.other}`);
      await page
        .locator(`#${told.otherStep} ~ .words`)
        .first()
        .evaluate((words) => {
          words.scrollIntoView({ block: "end" });
        });
      await expect(scene).toHaveAttribute("data-step", told.otherStep);
      await page.reload();
      await expect(scene).toHaveAttribute("data-step", told.otherStep);
    });
  });
}

test.describe("a step that the chapter does not have", () => {
  test.use({ viewport: viewports.phone });

  const opensAtItsStart = async (page: Page) => {
    await page.goto(`${chapter}#never-was`);
    await expect(page.locator("h1")).toBeInViewport();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  };

  test("opens the chapter at its start, and its scenes at theirs", async ({ page }) => {
    await opensAtItsStart(page);
    await expect(page.locator(`story-scene#${told.scene}`)).toHaveAttribute("data-step", told.start);
    await expect(page.locator(`story-scene#${told.scene} .still:visible`)).toHaveAttribute("data-still", told.start);
  });

  test.describe("without script", () => {
    test.use({ javaScriptEnabled: false });
    test("opens the chapter at its start", async ({ page }) => {
      await opensAtItsStart(page);
      await expect(page.locator(".still:visible")).toHaveCount(told.stills);
    });
  });
});

test.describe("with motion off", () => {
  test.use({ viewport: viewports.phone, contextOptions: { reducedMotion: "reduce" } });

  test("states swap at once and nothing is animated", async ({ page }) => {
    await page.goto(`${chapter}#${told.earlier}`);
    await expect(page.locator(`story-scene#${told.scene}`)).toHaveAttribute("data-step", told.earlier);
    const running = await page.evaluate(async () => {
      let most = 0;
      for (const anchor of document.querySelectorAll(".anchor")) {
        anchor.scrollIntoView();
        for (let frame = 0; frame < 4; frame++) {
          await new Promise(requestAnimationFrame);
          most = Math.max(most, document.getAnimations().length);
        }
      }
      return most;
    });
    expect(running).toBe(0);
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false, viewport: viewports.phone });

  test("every step's still and words are there, stacked", async ({ page }) => {
    await page.goto(chapter);
    await expect(page.locator(".still:visible")).toHaveCount(told.stills);
    await expect(page.locator(".words:visible")).toHaveCount(told.stills);
    for (const still of await page.locator(".still").all()) {
      const box = await still.boundingBox();
      expect(box?.height).toBeGreaterThan(120);
    }
  });

  test("a claim in the prose leads to its record", async ({ page }) => {
    await page.goto(chapter);
    await page.locator(`a[data-claim=${told.claim.id}]`).first().click();
    await expect(page).toHaveURL(new RegExp(`${told.claim.record}$`));
    await expect(page.locator("h1")).toContainText(told.claim.figure);
    await expect(page.locator("dl")).toContainText(told.claim.speaker);
  });
});

test("a screen too small to pin shows every step with its own still", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(chapter);
  await expect(page.locator(".still:visible")).toHaveCount(told.stills);
  await expect(page.locator("story-scene[data-step]")).toHaveCount(0);
});
