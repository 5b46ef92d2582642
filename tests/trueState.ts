import { expect, type Page } from "@playwright/test";
import { told } from "./told";

export const chapter = told.chapter;

/**
 * What is wrong with the scenes of a page, going by where things stand on the screen: pinned, a scene shows the still of
 * the step that is read and no other; stacked, each still above its words. The words stand in order, and all are there.
 */
const untrue = (page: Page) =>
  page.evaluate(() => {
    const top = (box: Element | null) => box?.getBoundingClientRect().top ?? Number.NaN;
    return [...document.querySelectorAll<HTMLElement>("story-scene")].flatMap((scene) => {
      const line = Number.parseFloat(getComputedStyle(scene).scrollPaddingTop);
      const pinned = line > 0;
      const steps = [...scene.querySelectorAll(".step")].map((step) => ({
        id: step.querySelector(".anchor")?.id,
        still: step.querySelector(".still"),
        words: step.querySelector(".words"),
      }));
      const read = (steps.findLast(({ words }) => top(words) <= line) ?? steps[0])?.id;
      const shown = steps
        .filter(({ still }) => still?.checkVisibility({ visibilityProperty: true }))
        .map(({ id }) => id);
      const wanted = pinned ? [read] : steps.map(({ id }) => id);
      const tops = steps.flatMap(({ still, words }) => (pinned ? [top(words)] : [top(still), top(words)]));
      return [
        shown.join() !== wanted.join() && `${scene.id} shows ${shown} in place of ${wanted}`,
        scene.dataset.step !== (pinned ? read : undefined) && `${scene.id} says ${scene.dataset.step}, read is ${read}`,
        tops.some((at, index) => !(at > (tops[index - 1] ?? Number.NEGATIVE_INFINITY))) &&
          `${scene.id} is out of order`,
        steps.some(({ words }) => !words?.checkVisibility({ visibilityProperty: true })) && `${scene.id} lacks words`,
      ].filter((wrong) => wrong !== false);
    });
  });

/** Waits until the page shows what is true of the place it is at. */
export const expectTrueState = (page: Page) => expect.poll(() => untrue(page)).toEqual([]);

/** Waits until the page is true and a step is read: the scene's own, with its words on the screen; stacked, the step is there. */
export async function expectToRead(page: Page, step: string) {
  await expectTrueState(page);
  const pinned = (await page.locator("story-scene[data-step]").count()) > 0;
  if (pinned) await expect(page.locator(`story-scene:has(#${step})`)).toHaveAttribute("data-step", step);
  await expect(page.locator(`.step:has(#${step})${pinned ? " .words" : ""}`)).toBeInViewport();
}

/** Comes to a step by its link, and waits until the page has done all that it does by itself. */
export async function readStep(page: Page, step: string) {
  await page.goto(`${chapter}#${step}`);
  await page.waitForFunction(() => document.readyState === "complete" && customElements.get("claim-sheet"));
  await page.waitForSelector("html:not([data-faces])", { state: "attached" });
  await expectToRead(page, step);
}

/** Chromium says so, harmlessly, where the looks of the next page come later than its script. */
const ofTheBrowser = /^Transition was aborted because of invalid state\. ViewTransition opt-in disabled/;

/** What the page complains of from now on, in its console or by an error. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => ofTheBrowser.test(message) || complaints.push(message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  return complaints;
}

/** How much is in motion by itself, and not by the scroll. */
export const moving = (page: Page) =>
  page.evaluate(() => document.getAnimations().filter(({ timeline }) => timeline === document.timeline).length);
