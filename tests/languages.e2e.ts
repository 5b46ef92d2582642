import { readdirSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { findPublished } from "@/scripts/stills/findPublished";
import { barriers } from "./barriers";
import { labelFaults } from "./labelFaults";

/** The stories of tests/editions, each of which uses what its language may trip over. */
const stories = readdirSync("tests/editions");
const published = findPublished("out").filter(({ story }) => stories.includes(story.split("/")[0] ?? ""));
const chapters = [...new Set(published.map(({ story, chapter }) => `./${story}/${chapter}/`))];
const right = published.filter(({ story }) => story === "inqadh");

for (const viewport of [
  { width: 360, height: 640 },
  { width: 1280, height: 800 },
]) {
  test(`on ${viewport.width} x ${viewport.height} every label of every step lies in its stage and over no other, in each language`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize(viewport);
    for (const chapter of chapters) {
      await page.goto(chapter);
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate(labelFaults), chapter).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, `${chapter} scrolls sideways`).toBeLessThanOrEqual(0);
    }
  });
}

test("nothing on pages of any language keeps a reader out", async ({ page }) => {
  test.slow();
  for (const story of ["inqadh", "rescate"]) {
    for (const part of ["", "record/", "sources/", "all/"]) {
      await page.goto(`./${story}/${part}`);
      expect(await barriers(page), `${story}/${part}`).toEqual([]);
    }
  }
});

/** The middle of the first element in a scene's step that says this. */
async function middleOf(page: Page, step: string, words: string): Promise<number> {
  const box = await page
    .locator(`.still[data-still="${step}"]`)
    .getByText(words, { exact: true })
    .first()
    .boundingBox();
  if (!box) throw new Error(`"${words}" is not seen in ${step}.`);
  return box.x + box.width / 2;
}

/** Goes to the step of a panel of this kind at which these words are seen, and says where. */
async function seenAt(page: Page, panel: string, step: string, words: string[]): Promise<number[]> {
  const scene = right.find((one) => one.panel === panel && one.steps.some(({ id }) => id === step));
  await page.goto(`./inqadh/${scene?.chapter}/#${step}`);
  await expect(page.locator(`story-scene[data-step="${step}"]`)).toBeVisible();
  return Promise.all(words.map((one) => middleOf(page, step, one)));
}

test.describe("from right to left", () => {
  test.use({ reducedMotion: "reduce" });

  test("columns, days, the parts of a strip and rows of a series begin at the right", async ({ page }) => {
    const [guard = 0, fire = 0] = await seenAt(page, "count", "first-night", ["الحرس", "الإطفاء"]);
    expect(guard).toBeGreaterThan(fire);
    const [first = 0, second = 0] = await seenAt(page, "calendar", "the-night", ["14", "15"]);
    expect(first).toBeGreaterThan(second);
    const [how = 0, where = 0] = await seenAt(page, "routes", "the-rain", ["كيف", "أين قرأناه"]);
    expect(how).toBeGreaterThan(where);
    const [hour = 0, figure = 0] = await seenAt(page, "series", "at-six", ["6:00", "12"]);
    expect(hour).toBeGreaterThan(figure);
  });

  test("a map stays as the land lies", async ({ page }) => {
    const [town = 0, morocco = 0] = await seenAt(page, "map", "the-unit", ["وادي الزيتون", "المغرب"]);
    expect(town).toBeGreaterThan(morocco);
  });

  test("a page reads from the right, and so does what stands in an embed", async ({ page }) => {
    const [scene] = right;
    for (const address of ["", `${scene?.chapter}/`, "record/", `embed/${scene?.id}/`]) {
      await page.goto(`./inqadh/${address}`);
      await expect(page.locator("html"), address).toHaveAttribute("dir", "rtl");
      await expect(page.locator("html"), address).toHaveAttribute("lang", "ar");
    }
  });
});
