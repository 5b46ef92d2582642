import { readdirSync } from "node:fs";
import { expect, test } from "@playwright/test";

const stories = readdirSync("content", { withFileTypes: true }).filter((entry) => entry.isDirectory());

for (const { name: story } of stories) {
  test(`the first screen of ${story} says what it is and where it starts, on the smallest phone too`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(`/${story}/`);
    for (const part of ["h1", "header p", "header .still", "a[rel=next]"])
      await expect(page.locator(`main ${part}`).first(), part).toBeInViewport({ ratio: 1 });
  });
}

test("on the cover every label lies inside the drawing and over no other", async ({ page }) => {
  for (const [width, height] of [
    [320, 568],
    [360, 640],
    [390, 844],
    [768, 1024],
    [1280, 800],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto("/bamako-2015/");
    const faults = await page.locator("main header .still").evaluate((still) => {
      const stage = still.getBoundingClientRect();
      const boxes = [...still.querySelectorAll("p")].map((label) => label.getBoundingClientRect());
      const outside = boxes.filter((box) => box.bottom > stage.bottom + 1 || box.right > stage.right + 1);
      const over = boxes.filter((box, at) => boxes.slice(at + 1).some((other) => other.top < box.bottom - 1));
      return { labels: boxes.length, outside: outside.length, over: over.length };
    });
    expect(faults, `${width} wide`).toEqual({ labels: 3, outside: 0, over: 0 });
  }
});
