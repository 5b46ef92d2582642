import { expect, type Page, test } from "@playwright/test";
import { told } from "./told";
import { viewports } from "./viewports";

const screens = { "small phone": { width: 320, height: 568 }, ...viewports };

/** How readers enlarge the text alone, as declarations for the page: WCAG 1.4.4 and 1.4.12. */
const ways = {
  "text at 200 %": "html { font-size: 32px }",
  "text spaced as WCAG 1.4.12 has it":
    "* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important } p { margin-block-end: 2em !important }",
};

/** Words in `scope` that are cut by a side of the screen or of what holds them, or lie over others. */
function lostWords(scope: string): string[] {
  const lines: { words: string; rect: DOMRect; fixed?: DOMRect }[] = [];
  for (const root of document.querySelectorAll(scope)) {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      const holder = text.parentElement;
      if (!holder?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (holder.closest(".still, .hidden, .graphic")) continue;
      for (const { index, 0: word } of text.data.matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const rects = [...range.getClientRects()].filter(({ width }) => width > 1);
        for (const { x, y, width, height } of rects) {
          // The ink, without the room a face leaves over and under it.
          const rect = new DOMRect(x, y + height * 0.25, width, height * 0.5);
          // What a sheet has scrolled away is a finger's draw off, not lost.
          const scroller = holder.closest(".sheet-body")?.getBoundingClientRect();
          if (scroller && (rect.top < scroller.top || rect.bottom > scroller.bottom)) continue;
          lines.push({ words: word, rect, fixed: holder.closest("story-bar nav")?.getBoundingClientRect() });
        }
      }
    }
  }
  const beyond = lines.filter(
    ({ rect, fixed }) =>
      rect.left < -1 ||
      rect.right > innerWidth + 1 ||
      (fixed && (rect.top < fixed.top || rect.bottom > Math.min(fixed.bottom, innerHeight))),
  );
  const over = lines.filter(({ rect: a }, index) =>
    lines
      .slice(index + 1)
      .some(
        ({ rect: b }) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
      ),
  );
  return [...new Set([...beyond, ...over].map(({ words }) => words))];
}

for (const [way, css] of Object.entries(ways)) {
  test(`${way}: no word of the cover, of a chapter, of the bar or of a sheet is lost`, async ({ page }) => {
    test.slow();
    // As a reader's own style sheet: no page may forbid it.
    await page.addInitScript((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      addEventListener("DOMContentLoaded", () => {
        document.adoptedStyleSheets = [sheet];
      });
    }, css);
    await page.emulateMedia({ reducedMotion: "reduce" });
    for (const [name, viewport] of Object.entries(screens)) {
      await page.setViewportSize(viewport);
      const nothingLost = (what: string, scope: string) =>
        expect(page.evaluate(lostWords, scope), `${name}: ${what}`).resolves.toEqual([]);
      await page.goto(`.${told.story}`);
      await ready(page);
      await nothingLost("the cover", "main");
      await page.goto(`.${told.chapter}#${told.step}`);
      await expect(page.locator("story-bar [data-count]")).toHaveText(`${told.number} of ${told.steps.length}`);
      await ready(page);
      // On a phone on its side the bar steps aside for who scrolls, also where the page takes a reader back to their step.
      await page.locator("story-bar").getByRole("link", { name: "Chapters" }).focus();
      await expect(page.locator("story-bar:not([data-away])")).toBeInViewport();
      await nothingLost("the bar", "story-bar nav");
      await nothingLost("the chapter", "main");
      await page.locator("story-bar").getByRole("link", { name: "Chapters" }).click();
      await expect(page.locator("dialog[open]")).toBeVisible();
      await nothingLost("the chapters", "dialog[open]");
      await page.keyboard.press("Escape");
      await expect(page.locator("dialog[open]")).toHaveCount(0);
      await page.locator(".words a[data-claim]").first().click();
      await expect(page.locator("dialog[open] dl")).toBeVisible();
      await nothingLost("a claim", "dialog[open]");
    }
  });
}

const ready = (page: Page) => page.evaluate(() => document.fonts.ready.then(() => undefined));
