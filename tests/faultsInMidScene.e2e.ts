import { expect, type Page, test } from "@playwright/test";
import { atRest, expectNothingLeftBy } from "./heldBy";
import { told } from "./told";
import { complaintsOf, expectToRead, expectTrueState, readStep } from "./trueState";
import { viewports } from "./viewports";

const scene = (page: Page) => page.locator(`story-scene#${told.scene}`);
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
      while (index > 0 && document.getAnimations().every(({ timeline }) => timeline !== document.timeline))
        await new Promise(requestAnimationFrame);
      document.querySelector<HTMLElement>(selector)?.click();
    }
  }, selectors);
const [next, previous] = ['[data-go="1"]', '[data-go="-1"]'];
const figure = `.words a[data-claim=${told.claim.id}]`;

test("taps that come while the stage moves all count, and it ends where the last one led", async ({ page }) => {
  await readStep(page, told.step);
  await tap(page, next, next);
  await expect(scene(page)).toHaveAttribute("data-step", told.later);
  await atRest(page);
  await expectToRead(page, told.later);
  await tap(page, previous, previous, next);
  await expect(scene(page)).toHaveAttribute("data-step", told.next);
  await atRest(page);
  await expectToRead(page, told.next);
  await expect(page.locator(`.step:has(#${told.next}) .words`)).toBeFocused();
});

test("a figure tapped while the stage moves opens its record, and what is behind it stays true", async ({ page }) => {
  await readStep(page, told.step);
  await tap(page, next, figure);
  await expect(sheet(page)).toContainText(told.claim.speaker);
  await atRest(page);
  await expectTrueState(page);
  await page.keyboard.press("Escape");
  await expect(sheet(page)).toBeHidden();
  await page.waitForFunction(() => history.state === null);
  await expectTrueState(page);
  await page.locator(`#${told.later}`).evaluate((anchor) => anchor.scrollIntoView());
  await expectToRead(page, told.later);
});

test("two hundred changes of step, each broken off by the next, leave nothing behind", async ({ page }) => {
  /** Goes through the scene, up and down, each step come to. */
  const walk = (changes: number) =>
    page.evaluate(
      async ([most, id]) => {
        const anchors = [...document.querySelectorAll(`#${id} .anchor:first-child`)];
        const last = anchors.length - 1;
        for (let change = 1; change <= most; change++) {
          const goal = anchors[last - Math.abs(last - (change % (2 * last)))];
          goal?.scrollIntoView({ behavior: "instant" });
          const scene = goal?.closest<HTMLElement>("story-scene");
          while (scene?.dataset.step !== goal?.id) await new Promise((done) => setTimeout(done));
        }
      },
      [changes, told.scene] as const,
    );
  await readStep(page, told.start);
  await expect(scene(page).locator(".still[data-ready]")).toHaveCount(told.steps.length);
  await walk(20);
  await expectNothingLeftBy(page, () => walk(200));
  await expectTrueState(page);
});

/** What of the stage and the words is seen in forced colours: contrasts with the ground, and whether links are underlined. */
const seenForced = (page: Page) =>
  page.evaluate(() => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const light = (colour: string) => {
      const [r = 0, g = 0, b = 0] = channels(colour).map((value) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const probe = Object.assign(document.createElement("i"), { style: "color: Canvas" });
    const ground = getComputedStyle(document.body.appendChild(probe)).color;
    probe.remove();
    const contrast = (colour: string) => {
      const [one = 0, other = 0] = [light(colour), light(ground)].sort((a, b) => b - a);
      return (one + 0.05) / (other + 0.05);
    };
    const within = (selector: string) =>
      [...document.querySelectorAll(`.still[data-active] ${selector}`)].filter(
        (one) => one.getClientRects().length > 0,
      );
    const drawn = within("svg :is(path, polyline, line, circle, rect)").map((one) => {
      const { stroke, fill, strokeWidth } = getComputedStyle(one);
      return { stroke: Number.parseFloat(strokeWidth) > 0 ? stroke : "none", fill };
    });
    const seen = (colour: string) => !/none|rgba\(.*, 0\)/.test(colour) && contrast(colour) >= 3;
    const bands = within("svg[data-kind] path").map((one) => ({
      kind: one.closest("svg")?.dataset.kind,
      stroke: seen(getComputedStyle(one).stroke),
      fill: seen(getComputedStyle(one).fill),
    }));
    const labels = within("p").filter((one) => one.textContent?.trim());
    const links = [...document.querySelectorAll(".words a[data-claim]")].map((one) => getComputedStyle(one));
    return {
      /** Lines and areas of the drawing that are seen. */
      drawn: drawn.filter(({ stroke, fill }) => seen(stroke) || seen(fill)).length,
      labels: labels.length,
      faint: labels.filter((one) => contrast(getComputedStyle(one).color) < 4.5).length,
      /** Bands of marks that are not what they are elsewhere: solid ones filled, rings an outline around the ground. */
      otherwise: bands.filter(({ kind, stroke, fill }) => (kind === "solid" ? !fill : fill || !stroke)).length,
      plain: links.filter(({ textDecorationLine: line, color }) => line !== "underline" || contrast(color) < 4.5)
        .length,
    };
  });

for (const colorScheme of ["light", "dark"] as const) {
  test(`in forced colours, ${colorScheme}, drawings, labels, underlines and buttons are told apart`, async ({
    page,
  }) => {
    for (const step of [...told.steps, told.otherStart, told.otherStep]) {
      await page.emulateMedia({ forcedColors: "none" });
      await readStep(page, step);
      await page.emulateMedia({ forcedColors: "active", colorScheme });
      await expectToRead(page, step);
      const { drawn, labels, ...wrong } = await seenForced(page);
      expect(labels, step).toBeGreaterThan(0);
      expect(wrong, step).toEqual({ faint: 0, otherwise: 0, plain: 0 });
      if (step === told.start || step === told.otherStep) expect(drawn, step).toBeGreaterThan(0);
    }
    await readStep(page, told.start);
    const colour = (name: string) =>
      page.getByRole("button", { name }).evaluate((button) => getComputedStyle(button).color);
    await expect(page.getByRole("button", { name: "Previous step" })).toBeDisabled();
    expect(await colour("Previous step")).not.toBe(await colour("Next step"));
  });
}
