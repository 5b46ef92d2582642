import { test as base, expect, type Page } from "@playwright/test";
import sharp from "sharp";
import { told } from "./told";

/**
 * Chromium's own dark mode, with a light preference: nothing that a page says of its colour schemes keeps it out then, in a
 * header, in style or in a meta tag, and grounds, borders, letters and drawings are changed each by a rule of its own. So
 * what is filled and what is not must be told apart there too.
 */
const test = base.extend({
  launchOptions: [
    async ({ launchOptions }, use) =>
      use({ ...launchOptions, args: [...(launchOptions.args ?? []), "--blink-settings=forceDarkModeEnabled=true"] }),
    { scope: "worker" },
  ],
});
test.use({ viewport: { width: 412, height: 823 }, colorScheme: "light" });

type Point = { x: number; y: number };

/** How bright a picture of the page is at each of some points, 0 to 255. */
async function brightness(page: Page, points: Point[]): Promise<number[]> {
  const { data, info } = await sharp(await page.screenshot())
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return points.map(({ x, y }) => data[(Math.round(y) * info.width + Math.round(x)) * info.channels] ?? 0);
}

test("a solid mark is filled, and a ring is not", async ({ page }) => {
  await page.goto(told.story);
  const marks = await page.locator(".still svg path, [class*=still] svg path").evaluateAll((paths) =>
    (paths as SVGPathElement[]).flatMap((path) => {
      const [, x, top, radius] = /^M([\d.]+) ([\d.]+)a([\d.]+) /.exec(path.getAttribute("d") ?? "") ?? [];
      const matrix = path.getScreenCTM();
      // A cover has the same marks in rows of other lengths, of which one is shown.
      if (!matrix || !radius || !path.checkVisibility()) return [];
      const middle = new DOMPoint(Number(x), Number(top) + Number(radius)).matrixTransform(matrix);
      const solid = path.closest("[data-kind]")?.getAttribute("data-kind") === "solid";
      return [{ x: middle.x, y: middle.y, solid }];
    }),
  );
  expect(new Set(marks.map(({ solid }) => solid)).size).toBe(2);
  const bright = await brightness(page, marks);
  for (const [index, { solid }] of marks.entries()) {
    if (solid) expect(bright[index]).toBeGreaterThan(150);
    else expect(bright[index]).toBeLessThan(100);
  }
});

test("the chapters that were passed are filled in the line at a page's head and foot, and others are not", async ({
  page,
}) => {
  const { address } = told.chapters[2] ?? { address: told.chapter };
  await page.goto(address);
  const middles = (selector: string) =>
    page.locator(selector).evaluateAll((parts) =>
      parts.map((part) => {
        const { left, width, top, height } = part.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }),
    );
  for (const line of ["header [aria-hidden] i", "story-bar [aria-hidden] span"]) {
    const points = await middles(line);
    expect(points).toHaveLength(told.chapters.length);
    const bright = await brightness(page, points);
    const passed = bright.slice(0, 3);
    const ahead = bright.slice(3);
    expect(Math.min(...passed), line).toBeGreaterThan(Math.max(...ahead) + 15);
  }
});
