import { expect, type Page, test } from "@playwright/test";
import { atRest, expectNothingLeftBy } from "./heldBy";
import { complaintsOf, expectToRead, expectTrueState, readStep } from "./trueState";
import { viewports } from "./viewports";

const scene = (page: Page) => page.locator("story-scene#how-many");
const sheet = (page: Page) => page.locator("claim-sheet dialog");
test.use({ viewport: viewports.phone });

let complaints: string[];
test.beforeEach(({ page }) => {
  complaints = complaintsOf(page);
});
test.afterEach(() => expect(complaints).toEqual([]));

/** Taps in one go, the first while nothing moves and each other while the stage does. */
const tap = (page: Page, ...selectors: string[]) =>
  page.evaluate(async (all) => {
    for (const [index, selector] of all.entries()) {
      while (index > 0 && document.getAnimations().length === 0) await new Promise(requestAnimationFrame);
      document.querySelector<HTMLElement>(selector)?.click();
    }
  }, selectors);
const [next, previous] = ['[data-go="1"]', '[data-go="-1"]'];
const figure = ".words a[data-claim=held-dacko-100]";

test("taps that come while the stage moves all count, and it ends where the last one led", async ({ page }) => {
  await readStep(page, "held-100");
  await tap(page, next, next);
  await expect(scene(page)).toHaveAttribute("data-step", "out-80");
  await atRest(page);
  await expectToRead(page, "out-80");
  await tap(page, previous, previous, next);
  await expect(scene(page)).toHaveAttribute("data-step", "held-170");
  await atRest(page);
  await expectToRead(page, "held-170");
  await expect(page.locator(".step:has(#held-170) .words")).toBeFocused();
});

test("a figure tapped while the stage moves opens its record, and what is behind it stays true", async ({ page }) => {
  await readStep(page, "held-100");
  await tap(page, next, figure);
  await expect(sheet(page)).toContainText("General Didier Dacko");
  await atRest(page);
  await expectTrueState(page);
  await page.keyboard.press("Escape");
  await expect(sheet(page)).toBeHidden();
  await page.waitForFunction(() => history.state === null);
  await expectTrueState(page);
  await page.locator("#out-80").evaluate((anchor) => anchor.scrollIntoView());
  await expectToRead(page, "out-80");
});

test("two hundred changes of step, each broken off by the next, leave nothing behind", async ({ page }) => {
  /** Goes through the scene, up and down, each step come to. */
  const walk = (changes: number) =>
    page.evaluate(async (most) => {
      const anchors = [...document.querySelectorAll("#how-many .anchor")];
      const last = anchors.length - 1;
      for (let change = 1; change <= most; change++) {
        const goal = anchors[last - Math.abs(last - (change % (2 * last)))];
        goal?.scrollIntoView({ behavior: "instant" });
        const scene = goal?.closest<HTMLElement>("story-scene");
        while (scene?.dataset.step !== goal?.id) await new Promise((done) => setTimeout(done));
      }
    }, changes);
  await readStep(page, "how-to-read");
  await expect(scene(page).locator(".still[data-ready]")).toHaveCount(11);
  await walk(20);
  await expectNothingLeftBy(page, () => walk(200));
  await expectTrueState(page);
});
