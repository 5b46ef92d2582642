import { chromium, expect, type Page, test } from "@playwright/test";
import { findProgram } from "../scripts/setup/findProgram.mjs";
import { expectNothingLeftBy } from "./heldBy";
import { told } from "./told";
import { viewports } from "./viewports";

const story = told.story;
const chapter = told.chapter;
const scene = (page: Page) => page.locator(`story-scene#${told.scene}`);
const hash = (page: Page) => page.evaluate(() => location.hash);

/** What a page must not do: throw. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  return errors;
}

/** Safari's rule: who asks for more than 100 changes of the history in 30 s is refused. */
const likeSafari = (page: Page, most: number) =>
  page.addInitScript((limit) => {
    const times: number[] = [];
    Object.assign(window, { asked: times });
    for (const name of ["replaceState", "pushState"] as const) {
      const ask = history[name].bind(history);
      history[name] = (...entry) => {
        const now = performance.now();
        times.push(now);
        if (times.filter((time) => time > now - 30_000).length > limit) throw new DOMException("", "SecurityError");
        ask(...entry);
      };
    }
  }, most);

test.use({ viewport: viewports.phone, contextOptions: { reducedMotion: "reduce" } });

test("a thousand changes of step leave the address of the last and nothing else, and hardly change it in between", async ({
  page,
}) => {
  const errors = errorsOf(page);
  await likeSafari(page, 100);
  await page.goto(chapter);
  await expect(scene(page)).toHaveAttribute("data-step", /./);
  const length = await page.evaluate(() => history.length);
  const change = (times: number) =>
    page.evaluate(
      async ([least, scene]) => {
        const steps = [...document.querySelectorAll(`#${scene} .anchor:first-child`)];
        let seen = 0;
        const see = () => seen++;
        document.addEventListener("story:step", see);
        for (let turn = 0; seen < least; turn++) {
          steps[turn % steps.length]?.scrollIntoView();
          await new Promise(requestAnimationFrame);
          await new Promise((done) => setTimeout(done));
        }
        document.removeEventListener("story:step", see);
      },
      [times, told.scene] as const,
    );
  await change(20);
  await expectNothingLeftBy(page, () => change(1000));
  await page.locator(`#${told.step}`).evaluate((anchor) => anchor.scrollIntoView());
  expect(await page.evaluate(() => (window as unknown as { asked: number[] }).asked.length)).toBeLessThan(50);
  await expect.poll(() => hash(page)).toBe(`#${told.step}`);
  expect(await page.evaluate(() => history.length)).toBe(length);
  expect(errors).toEqual([]);
});

test("where the browser allows no change at all, a figure's link leads to its record", async ({ page }) => {
  const errors = errorsOf(page);
  await likeSafari(page, 0);
  await page.goto(`${chapter}#${told.step}`);
  await expect(scene(page)).toHaveAttribute("data-step", told.step);
  await page.locator(`.words a[data-claim=${told.claim.id}]`).first().click();
  await expect(page).toHaveURL(new RegExp(`${told.claim.record}$`));
  expect(errors).toEqual([]);
});

test("Back leads to where one came from, and then to the words that were left", async ({ page }) => {
  await page.goto(story);
  await page.getByRole("link", { name: told.title, exact: true }).first().click();
  await expect(page).toHaveURL(new RegExp(`${chapter}$`));
  await page.locator(`#${told.next}`).evaluate((anchor) => anchor.scrollIntoView());
  await expect.poll(() => hash(page)).toBe(`#${told.next}`);
  await expect(page.locator("html:not([data-faces])")).toBeAttached();
  const left = await page.evaluate(() => Math.round(scrollY));
  await page
    .locator(".words a[data-claim]")
    .first()
    .evaluate((link: HTMLAnchorElement) => {
      location.href = link.href;
    });
  await expect(page).toHaveURL(/\/record\//);
  await page.goBack();
  await expect(scene(page)).toHaveAttribute("data-step", told.next);
  expect(await page.evaluate(() => Math.round(scrollY))).toBe(left);
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${story}$`));
});

test("a page that the browser had kept whole comes back as it was left, and goes on", async ({ baseURL }) => {
  const { executablePath, args } = test.info().project.use.launchOptions ?? {};
  const browser = await chromium.launch({
    // Its shell keeps no page.
    executablePath: (await findProgram({ ...process.env, CHROMIUM: "" })) ?? executablePath,
    args,
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  });
  const page = await browser.newPage({ viewport: viewports.phone, baseURL });
  const errors = errorsOf(page);
  await page.goto(`${chapter}#${told.next}`);
  await expect.poll(() => hash(page)).toBe(`#${told.next}`);
  // The words above may stand in other lines once the faces have come.
  await expect(page.locator("html:not([data-faces])")).toBeAttached();
  await page.evaluate(() => {
    addEventListener("pageshow", ({ persisted }) => Object.assign(window, { persisted }));
    Object.assign(window, { kept: scrollY });
  });
  await page.evaluate((path) => location.assign(path), `${story}record/`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The record");
  await page.evaluate(() => localStorage.setItem("attest:motion", '"off"'));
  await page.evaluate(() => history.back());
  await expect(scene(page)).toHaveAttribute("data-step", told.next);
  const state = () =>
    page.evaluate(() => ({ ...(window as unknown as { persisted?: boolean; kept?: number }), y: scrollY }));
  const { persisted, kept, y } = await state();
  expect(persisted).toBe(true);
  expect(y).toBe(kept);
  // What the reader has said meanwhile holds here too.
  await expect(page.getByRole("switch", { name: "Movement" })).not.toBeChecked();
  await page.locator(`#${told.later}`).evaluate((anchor) => anchor.scrollIntoView());
  await expect.poll(() => hash(page)).toBe(`#${told.later}`);
  expect(errors).toEqual([]);
  await browser.close();
});
