import { expect, test } from "@playwright/test";
import { findPublished } from "@/scripts/stills/findPublished";
import { labelFaults } from "./labelFaults";

const published = findPublished("out");
const chapters = [...new Set(published.map(({ story, chapter }) => `/${story}/${chapter}/`))];

const screens = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 800 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
  { width: 360, height: 640 },
  { width: 320, height: 568 },
  { width: 844, height: 390 },
] as const;

for (const [text, fontSize] of [
  ["", 16],
  [", text at 200 %", 32],
] as const) {
  test(`on every screen${text} every label of every step lies in its stage and over no other`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ reducedMotion: "reduce" });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Page.setFontSizes", { fontSizes: { standard: fontSize, fixed: fontSize } });
    for (const chapter of chapters) {
      const faults: string[] = [];
      // From the largest: a scene that a small screen has let go stays in the page.
      for (const { width, height } of screens) {
        await page.setViewportSize({ width, height });
        if (width === screens[0].width) await page.goto(chapter);
        await page.evaluate(() => document.fonts.ready);
        faults.push(...(await page.evaluate(labelFaults)).map((fault) => `${width} x ${height}: ${fault}`));
      }
      expect.soft(faults, chapter).toEqual([]);
    }
  });
}
