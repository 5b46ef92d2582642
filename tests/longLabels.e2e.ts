import { expect, test } from "@playwright/test";
import { findPublished } from "@/scripts/stills/findPublished";
import { splitId } from "@/story/model/edition";
import { labelFaults } from "./labelFaults";

/** Of stories in their first language: an edition has the length of its own words already, and is measured with them. */
const stories = findPublished("out").filter(({ story }) => splitId(story).language === undefined);
const chapters = [...new Set(stories.map(({ story, chapter }) => `/${story}/${chapter}/`))];

/** Makes the words of every still half as long again, by words of their own, as a translation may; figures stay. */
function lengthenLabels(): void {
  for (const still of document.querySelectorAll("story-scene .still")) {
    const texts = document.createTreeWalker(still, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      const words = text.data.match(/\p{L}+/gu) ?? [];
      const letters = words.join("").length;
      let more = "";
      let left = Math.ceil(letters / 2);
      for (const word of words) {
        if (left <= 0) break;
        more += ` ${word.slice(0, left)}`;
        left -= word.length;
      }
      text.data = text.data.replace(/\s*$/, (end) => more + end);
      // A build sets a figure by the number of its letters.
      const figure = text.parentElement?.closest<HTMLElement>('[style*="--letters"]');
      figure?.style.setProperty("--letters", `${figure.textContent?.length}`);
    }
  }
}

for (const [width, height, fits] of [
  // A phone has no room for all the strips of a claim with half as many words again: what is below is lost, nothing covered.
  [390, 844, false],
  [768, 1024, true],
  [1280, 800, true],
] as const) {
  test(`on ${width} x ${height} labels half as long again lie over no other${fits ? " and in their stage" : ""}`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize({ width, height });
    for (const chapter of chapters) {
      await page.goto(`.${chapter}`);
      await page.evaluate(() => document.fonts.ready);
      await page.evaluate(lengthenLabels);
      const faults = await page.evaluate(labelFaults);
      expect(fits ? faults : faults.filter((fault) => !fault.endsWith("leaves the stage")), chapter).toEqual([]);
    }
  });
}
