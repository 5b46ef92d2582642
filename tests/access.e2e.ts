import { expect, type Page, test } from "@playwright/test";
import { told } from "./told";
import { viewports } from "./viewports";

const story = told.story;
const pages = [
  "",
  ...told.chapters.map(({ slug }) => `${slug}/`),
  `record/${told.claim.id}/`,
  "sources/",
  "corrections/",
].map((path) => story + path);

test("each step begins with what its graphic shows; its still is hidden; no scene speaks up by itself", async ({
  page,
}) => {
  for (const path of [...told.chapters.map(({ address }) => address), `${story}all/`]) {
    await page.goto(path);
    const wrong = await page.$$eval(".step", (steps) =>
      steps.flatMap((step) => {
        const spoken = step.querySelector(".words > :first-child");
        const sound =
          spoken?.textContent?.startsWith("Graphic: ") &&
          !spoken.closest("[aria-hidden]") &&
          step.querySelector(".still")?.getAttribute("aria-hidden") === "true" &&
          !step.querySelector(".still :is(a, button, [tabindex])") &&
          // A button that was pressed may answer.
          !step.querySelector(":is([aria-live], [role=status], [role=alert], [role=log]):not(share-button *)");
        return sound ? [] : [step.querySelector(".anchor")?.id];
      }),
    );
    expect(wrong, path).toEqual([]);
  }
});

for (const name of ["phone", "desktop"] as const) {
  for (const path of pages) {
    test(`Tab goes in reading order, and nothing hides what has the focus, ${name}, ${path}`, async ({ page }) => {
      await page.setViewportSize(viewports[name]);
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.goto(path);
      await page.waitForFunction(() => document.readyState === "complete");
      const found: string[] = [];
      for (let last = false; !last; ) {
        await page.keyboard.press("Tab");
        const state = await page.evaluate(async () => {
          for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
          const at = document.activeElement;
          const { first, before } = window as unknown as { first?: Element; before?: Element };
          if (!at || at === document.body || at === first) return { last: true, found: [] };
          Object.assign(window, { first: first ?? at, before: at });
          const name = `${at.tagName} ${(at.textContent ?? "").trim().slice(0, 30)}`;
          if (before && !(before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING)) {
            return { last: true, found: [`${name} comes after ${before.textContent}`] };
          }
          const seen = [...at.getClientRects()].some(({ left, top, width, height }) =>
            [0.1, 0.5, 0.9].some((x) =>
              [0.1, 0.5, 0.9].some((y) => {
                const hit = document.elementFromPoint(left + x * width, top + y * height);
                return hit !== null && (at.contains(hit) || hit.contains(at)) && hit !== document.documentElement;
              }),
            ),
          );
          return { last: false, found: seen ? [] : [`${name} is hidden`] };
        });
        found.push(...state.found);
        last = state.last;
      }
      expect(found).toEqual([]);
    });
  }
}

/** Read out only, or names that a map keeps ready for the next view and does not show. */
const notLaidOut = ".graphic, .hidden, .skip, thead, [data-unseen]";

/** What is wider than the page, and words that a box without a scroll bar cuts off. */
const cutWords = (page: Page) =>
  page.evaluate((notLaidOut) => {
    const found: string[] = [];
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} px wide on ${clientWidth}`);
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement;
      const words = node.textContent?.trim();
      if (!parent?.checkVisibility() || !words || parent.closest(notLaidOut)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      let holder: Element | null = parent;
      for (; holder && holder !== document.body; holder = holder.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(holder);
        if (/auto|scroll/.test(overflowX)) break;
        const frame = holder.getBoundingClientRect();
        const across = /hidden|clip/.test(overflowX) && (box.right > frame.right + 1 || box.left < frame.left - 1);
        const down = /hidden|clip/.test(overflowY) && (box.bottom > frame.bottom + 1 || box.top < frame.top - 1);
        if (across || down) found.push(`cut: ${words.slice(0, 40)}`);
      }
      if (holder === document.body && (box.right > clientWidth + 1 || box.left < -1))
        found.push(`out: ${words.slice(0, 40)}`);
    }
    return found;
  }, notLaidOut);

for (const [name, viewport, fontSize] of [
  ["at 400 % zoom", { width: 320, height: 256 }, 16],
  ["with the text at 200 %", viewports.phone, 32],
  ["with the text at 200 %, on a desktop", viewports.desktop, 32],
] as const) {
  test(`${name} nothing is cut or too wide`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(viewport);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Page.setFontSizes", { fontSizes: { standard: fontSize, fixed: fontSize } });
    for (const path of pages) {
      await page.goto(path);
      expect(await cutWords(page), path).toEqual([]);
      if (viewport.width < 800) await expect(page.locator("story-scene[data-step]")).toHaveCount(0);
    }
    await page.goto(told.chapter);
    await page.locator(`a[data-claim=${told.claim.id}]`).first().click();
    await expect(page.locator("claim-sheet dialog")).toContainText(told.claim.speaker);
    expect(await cutWords(page)).toEqual([]);
    await page.getByRole("button", { name: "Close" }).click();
    await page.waitForFunction(() => history.state === null);
    // The bar makes way on a low screen, and comes back to who goes to it.
    await page.getByRole("link", { name: "Chapters", exact: true }).press("Enter");
    await expect(page.locator("chapter-sheet dialog")).toBeVisible();
    expect(await cutWords(page)).toEqual([]);
  });
}

test("what is tapped is large enough: 44 px in the bar and the sheets, 24 elsewhere but in running text", async ({
  page,
}) => {
  const small = () =>
    page.$$eval("a, button, summary, [role=switch]", (targets) =>
      targets.flatMap((target) => {
        if (!target.checkVisibility() || target.closest(".skip")) return [];
        const least = target.matches("story-bar *, .sheet-head *, .sheet-foot *, motion-switch *, story-resume *")
          ? 44
          : 24;
        const { width, height } = target.getBoundingClientRect();
        if (least === 24 && getComputedStyle(target).display === "inline") return [];
        return width < least || height < least
          ? [`${target.textContent?.trim().slice(0, 30)}: ${width.toFixed(0)} x ${height.toFixed(0)}`]
          : [];
      }),
    );
  await page.setViewportSize(viewports.phone);
  for (const path of pages) {
    await page.goto(path);
    expect(await small(), path).toEqual([]);
  }
  await page.goto(`${told.chapter}#${told.step}`);
  await expect(page.locator("story-bar button").first()).toBeVisible();
  expect(await small()).toEqual([]);
  await page.locator(`.words a[data-claim=${told.claim.id}]`).first().click();
  await expect(page.locator("claim-sheet dialog")).toContainText(told.claim.speaker);
  expect(await small()).toEqual([]);
});
