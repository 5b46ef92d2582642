import { readdirSync, readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { told } from "./told";

/** The style sheets of all pages but scenes for other sites, and of those, whole, as Next gives them to each. */
const whole = {
  page: sheetsOf((path) => !path.includes("embed/")),
  embed: sheetsOf((path) => path.includes("embed/")),
};

function sheetsOf(isOne: (path: string) => boolean): string {
  const made = ".next/server/app";
  const page = readdirSync(made, { recursive: true, encoding: "utf8" }).find(
    (path) => /^[a-z].*\/.*\.html$/.test(path) && isOne(path),
  );
  const links = readFileSync(`${made}/${page}`, "utf8").matchAll(/rel="stylesheet" href="[^"]*?\/_next\/([^"]*)"/g);
  return [...links].map(([, path]) => readFileSync(`.next/${path}`, "utf8")).join("\n");
}

/**
 * Of the whole style, finds the declarations that the page was not given, and which of them are missed: those for an
 * element that stands on the page or comes to, in whatever medium and state, and custom properties that are asked for.
 */
function watch(all: string) {
  type Declared = { selector: string; property: string; where: string };
  /** A list is parted at its own commas, not at those inside parentheses. */
  const selectorsOf = (list: string): string[] => {
    let depth = 0;
    return [...list]
      .map((sign) => {
        depth += Number(sign === "(") - Number(sign === ")");
        return depth === 0 && sign === "," ? "\n" : sign;
      })
      .join("")
      .split("\n")
      .map((selector) => selector.trim());
  };
  const declaredIn = (list: CSSRuleList, within = ""): Declared[] =>
    [...list].flatMap((rule) => {
      if (!(rule instanceof CSSStyleRule)) {
        const { cssRules, conditionText = "" } = rule as CSSRule & { cssRules?: CSSRuleList; conditionText?: string };
        return cssRules ? declaredIn(cssRules, `${within}${conditionText} `) : [];
      }
      return selectorsOf(rule.selectorText).flatMap((selector) =>
        [...rule.style].map((property) => ({
          selector,
          property,
          where: `${within}${selector} { ${property} }`,
        })),
      );
    });
  const parse = (text: string) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return declaredIn(sheet.cssRules);
  };
  /** With all that is asked not to be, of whatever depth, taken for so. */
  const withoutNot = (selector: string): string => {
    const start = selector.indexOf(":not(");
    if (start < 0) return selector;
    let end = start + ":not(".length;
    for (let depth = 1; depth > 0 && end < selector.length; end++)
      depth += Number(selector[end] === "(") - Number(selector[end] === ")");
    return withoutNot(`${selector.slice(0, start)}:is(*)${selector.slice(end)}`);
  };
  /** Any state is taken for on, and what is no element for the one that it belongs to. */
  const inAnyState = (selector: string) =>
    withoutNot(selector)
      .replace(/:(hover|focus-visible|focus-within|focus|active|target|disabled|empty)(?![-\w])/g, ":is(*)")
      .replace(/::[-\w]+(\([^)]*\))?/g, ":is(*)");

  const found = { dropped: 0, missed: new Set<string>() };
  let look = () => {};
  Object.assign(window, {
    purged() {
      look();
      return [found.dropped, ...found.missed];
    },
  });
  addEventListener("DOMContentLoaded", () => {
    const style = [...document.querySelectorAll("style")].map(({ textContent }) => textContent).join("\n");
    const given = new Set(parse(style).map(({ where }) => where));
    const dropped = parse(all).filter(({ where }) => !given.has(where));
    found.dropped = dropped.length;
    const bySelector = new Map<string, Declared[]>();
    for (const one of dropped) {
      const selector = inAnyState(one.selector);
      bySelector.set(selector, [...(bySelector.get(selector) ?? []), one]);
    }
    let isDue = false;
    look = () => {
      isDue = false;
      for (const [selector, declared] of bySelector) {
        if (document.querySelector(selector) === null) continue;
        const markup = style + document.documentElement.outerHTML;
        for (const { property, where } of declared)
          if (!property.startsWith("--") || new RegExp(`var\\(${property}[,)]`).test(markup)) found.missed.add(where);
      }
    };
    look();
    // Before each painting, as no state is seen that stands between two.
    const soon = () => {
      if (isDue) return;
      isDue = true;
      requestAnimationFrame(look);
    };
    new MutationObserver(soon).observe(document, { attributes: true, childList: true, subtree: true });
  });
}

/** Some of the whole style is no part of the page; and of that, nothing has been missed so far. */
async function expectWhole(page: Page) {
  const [dropped, ...missed] = await page.evaluate(() => (window as unknown as { purged(): unknown[] }).purged());
  expect(missed).toEqual([]);
  expect(dropped).toBeGreaterThan(50);
}

const { story } = told;
const still = [
  "/",
  story,
  `${story}record/`,
  told.claim.record,
  `${story}sources/`,
  `${story}corrections/`,
  "/nowhere.html",
  "/handbook/",
  "/handbook/all/",
];
for (const path of still) {
  test(`${path} has all the style that speaks to what stands on it`, async ({ page }) => {
    await page.addInitScript(watch, whole.page);
    await page.goto(path);
    await page.waitForSelector("html:not([data-faces])", { state: "attached" });
    await expectWhole(page);
  });
}

/** Goes through the page down and up again, so that each step of each scene is shown both ways. */
const readAll = (page: Page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const { scrollHeight } = document.documentElement;
    const down = Array.from({ length: Math.ceil((4 * scrollHeight) / innerHeight) }, (_, i) => (i * innerHeight) / 4);
    for (const top of [...down, ...down.toReversed()]) {
      scrollTo({ top, behavior: "instant" });
      await frame();
      await frame();
    }
  });

/** Opens the records of the page's first claims. */
async function openRecords(page: Page) {
  const sheet = page.locator("claim-sheet dialog");
  const claims = await page
    .locator("main a[data-claim]:visible")
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute("data-claim")))].slice(0, 12));
  for (const claim of claims) {
    await page.locator(`main a[data-claim="${claim}"]:visible`).first().click();
    await expect(sheet.locator(".sheet-body dl")).toBeVisible();
    await sheet.getByRole("button", { name: "Close" }).click();
    await expect(sheet).toBeHidden();
  }
}

for (const { address } of [...told.chapters, { address: `${story}all/` }]) {
  test(`${address} has it at every step, in its sheets and when a reader comes back`, async ({ page }) => {
    await page.addInitScript(watch, whole.page);
    await page.goto(address);
    await page.waitForFunction(() => customElements.get("claim-sheet"));
    await readAll(page);
    await openRecords(page);
    await page.locator("a.bar-chapters").click();
    await expect(page.locator("chapter-sheet dialog")).toBeVisible();
    await expectWhole(page);
    await page.goto(address);
    await page.waitForFunction(() => customElements.get("claim-sheet"));
    await expectWhole(page);
  });
}

test("a cover has it when it offers to read on, and bears ticks", async ({ page }) => {
  await page.addInitScript(watch, whole.page);
  const kept = { [`place:${story}`]: { chapter: told.slug, step: told.step, index: 1, count: 3, date: Date.now() } };
  await page.addInitScript(
    ([place, read]) => {
      for (const [key, value] of [place, read] as [string, unknown][])
        localStorage.setItem(`attest:${key}`, JSON.stringify(value));
    },
    [...Object.entries(kept), [`read:${story}`, [told.first.slug]]],
  );
  await page.goto(story);
  await expect(page.locator("story-resume a")).toBeVisible();
  await expect(page.locator(".tick").first()).toBeVisible();
  await expectWhole(page);
});

for (const scene of told.scenes) {
  test(`the scene ${scene} has it at every step in a frame on another site`, async ({ page }) => {
    await page.addInitScript(watch, whole.embed);
    await page.goto(`${story}embed/${scene}/`);
    const next = page.getByRole("button", { name: "Next step" });
    await expect(page.locator("story-embed")).toHaveAttribute("data-step", /./);
    while ((await next.getAttribute("aria-disabled")) !== "true") await next.click();
    await expectWhole(page);
  });
}

test.describe("without movement", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  for (const { address } of [...told.chapters, { address: `${story}all/` }]) {
    test(`${address} looks in its style, of two parts where it has a scene, as in all sheets in their order`, async ({
      page,
    }) => {
      // It reads the looks of every element of a whole story, twice.
      test.slow();
      await page.goto(address);
      await page.waitForSelector("html:not([data-faces])", { state: "attached" });
      const { parts, differing, named } = await page.evaluate(
        (all) => {
          const elements = [...document.querySelectorAll("body :not(style, script)")];
          // What neither says, neither changes but by what it does say.
          const namedIn = (rules: CSSRuleList): string[] =>
            [...rules].flatMap((rule) => {
              const { style = [], cssRules } = rule as CSSRule & { style?: Iterable<string>; cssRules?: CSSRuleList };
              return [...style, ...(cssRules ? namedIn(cssRules) : [])];
            });
          const whole = new CSSStyleSheet();
          whole.replaceSync(all);
          const sheets = [whole, ...document.styleSheets];
          const names = [...new Set(sheets.flatMap(({ cssRules }) => namedIn(cssRules)))].filter(
            (name) => !name.startsWith("--"),
          );
          const looks = () =>
            elements.map((element) => {
              const style = getComputedStyle(element);
              return names.map((name) => style.getPropertyValue(name));
            });
          const parts = [...document.querySelectorAll("style")];
          const before = looks();
          for (const { sheet } of parts) if (sheet) sheet.disabled = true;
          document.adoptedStyleSheets = [whole];
          const differing = looks().flatMap((now, i) =>
            names
              .filter((_, at) => before[i]?.[at] !== now[at])
              .map((name) => `${elements[i]?.outerHTML.slice(0, 80)}: ${name}`),
          );
          return { parts: parts.length, differing, named: names.length };
        },
        whole.page.replace(/@font-face\s*\{[^}]*\burl\([^}]*\}/g, ""),
      );
      expect(differing).toEqual([]);
      expect(named).toBeGreaterThan(50);
      expect(parts).toBe((await page.locator("story-scene").count()) > 0 ? 2 : 1);
    });
  }
});
