import { expect, test } from "@playwright/test";
import { findPublished } from "@/scripts/stills/findPublished";
import { labelFaults } from "./labelFaults";

const published = findPublished("out");
const chapters = [...new Set(published.map(({ story, chapter }) => `/${story}/${chapter}/`))];

const screens = [
  { width: 320, height: 568 },
  { width: 360, height: 640 },
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 844, height: 390 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];

for (const [text, fontSize] of [
  ["", 16],
  [", text at 200 %", 32],
] as const) {
  for (const viewport of screens) {
    test(`on ${viewport.width} x ${viewport.height}${text} every label of every step lies in its stage and over no other`, async ({
      page,
    }) => {
      test.slow();
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.setViewportSize(viewport);
      const devtools = await page.context().newCDPSession(page);
      await devtools.send("Page.setFontSizes", { fontSizes: { standard: fontSize, fixed: fontSize } });
      for (const chapter of chapters) {
        await page.goto(chapter);
        await page.evaluate(() => document.fonts.ready);
        expect(await page.evaluate(labelFaults), chapter).toEqual([]);
      }
    });
  }
}
