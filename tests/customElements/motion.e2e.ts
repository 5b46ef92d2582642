import { expect, type Page, test } from "@playwright/test";
import { type Site, serveSite } from "./site";

let site: Site;
test.beforeAll(async () => {
  site = await serveSite();
});
test.afterAll(() => site.close());
test.use({ viewport: { width: 360, height: 560 } });

const still = (id: string) => `.still[data-still="${id}"]`;
const active = (page: Page) => page.locator("story-scene").first().getAttribute("data-step");
const moving = (page: Page) => page.evaluate(() => document.getAnimations().length);

/** Puts a step where its link would, without an address, and waits until the stage has heard of it. */
async function come(page: Page, step: string) {
  await page.locator(`#${step}`).evaluate((anchor) => anchor.scrollIntoView());
  await page.waitForFunction((id) => document.querySelector(`[data-still="${id}"][data-active]`), step);
}

/** What a still is and looks like: its markup, and the computed place and strength of every part. */
const lookOf = (page: Page, id: string) =>
  page.locator(still(id)).evaluate((box) => ({
    markup: box.innerHTML,
    parts: [...box.querySelectorAll("[data-part]")].map((part) => {
      const { left, top, width, height } = part.getBoundingClientRect();
      const { opacity, transform, visibility } = getComputedStyle(part);
      return [left, top - box.getBoundingClientRect().top, width, height, opacity, transform, visibility].join(" ");
    }),
  }));

/** Goes on to a step and holds the stage `at` so many ms of the change to it. */
async function hold(page: Page, step: string, at = 0) {
  await page.evaluate(
    async ({ step, at }) => {
      document.getElementById(step)?.scrollIntoView();
      while (!document.querySelector(`[data-still="${step}"][data-active]`)) await new Promise(requestAnimationFrame);
      // what stands still in a step that is left goes on standing
      const held = document.getAnimations().filter(({ playState }) => playState === "running");
      Object.assign(window, { held });
      for (const animation of held) {
        animation.pause();
        animation.currentTime = at;
      }
    },
    { step, at },
  );
}

/** What the reader sees of a part, in whichever still: every 20 ms of the change that is held, and after its end. */
const film = (page: Page, name: string) =>
  page.evaluate(async (name) => {
    const opacityOf = (element: Element) => Number(getComputedStyle(element).opacity);
    /** How much of the still lets through that lies over the others, if one is leaving. */
    const letThrough = () => {
      const over = document.querySelector("[data-leaving]");
      return over ? 1 - opacityOf(over) : 1;
    };
    const seen = () =>
      [...document.querySelectorAll<HTMLElement>(`.still [data-part="${name}"]`)]
        .filter((part) => part.checkVisibility({ visibilityProperty: true }))
        .map((part) => {
          const { left, top, right } = part.getBoundingClientRect();
          let opacity = part.closest("[data-leaving]") ? 1 : letThrough();
          for (let box: Element | null = part; box?.closest(".still"); box = box.parentElement)
            opacity *= opacityOf(box);
          return { opacity, left, top, right };
        });
    const animations = (window as unknown as { held: Animation[] }).held;
    const frames = Array.from({ length: 20 }, (_, frame) => {
      for (const animation of animations) animation.currentTime = frame * 20;
      return seen();
    });
    for (const animation of animations) animation.finish();
    while (document.querySelector("[data-leaving]")) await new Promise(requestAnimationFrame);
    frames.push(seen());
    return frames;
  }, name);

const asServed = async (page: Page) => {
  const whole = await page.request.get(site.url);
  return page.evaluate(
    (html) => {
      const page = new DOMParser().parseFromString(html, "text/html");
      return Object.fromEntries(
        [...page.querySelectorAll<HTMLElement>(".still")].map((still) => [still.dataset.still, still.outerHTML]),
      );
    },
    await whole.text(),
  );
};
const asLeft = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>(".still")].map((still) => [
        still.dataset.still,
        still.outerHTML.replace(/ data-(?:active|ready)=""/g, ""),
      ]),
    ),
  );

test("what stays does not move, and what comes fades in", async ({ page }) => {
  await page.goto(`${site.url}#inside-138`);
  await come(page, "inside-138");
  await hold(page, "inside-170");
  const stays = await film(page, "band:0-138-solid");
  await come(page, "inside-138");
  await expect.poll(() => moving(page)).toBe(0);
  await hold(page, "inside-170");
  const comes = await film(page, "band:138-170-hollow");
  expect(new Set(stays.flat().map(({ left, top }) => `${left} ${top}`)).size).toBe(1);
  for (const copies of stays) expect(copies.reduce((sum, { opacity }) => sum + opacity, 0)).toBeCloseTo(1);
  const strengths = comes.map(([copy]) => copy?.opacity ?? -1);
  expect(strengths[0]).toBe(0);
  expect(strengths).toEqual([...strengths].sort((a, b) => a - b));
  expect(strengths.at(-1)).toBeCloseTo(0.5);
});

test("a line grows from its left end", async ({ page }) => {
  await page.goto(`${site.url}#inside-138`);
  await come(page, "inside-138");
  await hold(page, "inside-170");
  const frames = (await film(page, "lane:170")).map(([copy]) => ({ left: copy?.left, right: copy?.right ?? 0 }));
  expect(new Set(frames.map(({ left }) => left)).size).toBe(1);
  const ends = frames.map(({ right }) => right);
  expect(ends).toEqual([...ends].sort((a, b) => a - b));
  expect((ends.at(-1) ?? 0) - (ends[0] ?? 0)).toBeGreaterThan(100);
});

test("what changes its place moves there, in full, in one piece", async ({ page }) => {
  await page.goto(`${site.url}#un`);
  await page.waitForFunction(() => document.querySelector('[data-still="un"][data-active]'));
  const before = await page.locator(`${still("un")} [data-part="head:Malian forces"]`).boundingBox();
  await hold(page, "inside");
  const frames = await film(page, "head:Malian forces");
  expect(frames.every((copies) => copies.length === 1 && copies[0]?.opacity === 1)).toBe(true);
  const tops = frames.map(([copy]) => copy?.top ?? 0);
  expect(Math.abs((tops[0] ?? 0) - (before?.y ?? 0))).toBeLessThan(1);
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  expect((tops.at(-1) ?? 0) - (before?.y ?? 0)).toBeGreaterThan(30);
});

test("of two texts in one place the old one is gone before the other comes", async ({ page }) => {
  await page.goto(`${site.url}#inside`);
  await page.waitForFunction(() => document.querySelector('[data-still="inside"][data-active]'));
  await hold(page, "after");
  const frames = await film(page, "head:Police");
  const seen = frames.map((copies) => copies.map(({ opacity }) => opacity > 0.01));
  expect(seen[0]).toEqual([true, false]);
  expect(seen.every((copies) => copies.filter(Boolean).length < 2)).toBe(true);
  expect(seen.at(-1)).toEqual([true]);
});

test("a part inside a drawing slides by its own units", async ({ page }) => {
  await page.goto(`${site.url}#un`);
  await page.waitForFunction(() => document.querySelector('[data-still="un"][data-active]'));
  const before = await page.locator(`${still("un")} [data-part="trail"]`).boundingBox();
  await hold(page, "inside");
  const frames = await film(page, "trail");
  expect(frames.every(({ length }) => length === 1)).toBe(true);
  const lefts = frames.map(([copy]) => copy?.left ?? 0);
  expect(lefts).toEqual([...lefts].sort((a, b) => b - a));
  const after = lefts.at(-1) ?? 0;
  expect(Math.max(...lefts)).toBeLessThanOrEqual((before?.x ?? 0) + 1);
  expect((before?.x ?? 0) - after).toBeGreaterThan(20);
});

test("between two questions the stage is empty for a moment", async ({ page }) => {
  await page.goto(`${site.url}#inside-170`);
  await come(page, "inside-170");
  await hold(page, "held-100");
  const old = await film(page, "band:0-138-solid");
  await come(page, "inside-170");
  await expect.poll(() => moving(page)).toBe(0);
  await hold(page, "held-100");
  const young = await film(page, "band:0-100-solid");
  const seen = (copies: { opacity: number }[] = []) => copies.some(({ opacity }) => opacity > 0.02);
  expect(seen(old[0])).toBe(true);
  expect(old.some((copies, frame) => seen(copies) && seen(young[frame]))).toBe(false);
  expect(seen(young.at(-1))).toBe(true);
});

test("changes broken off at any moment leave exactly the still they led to", async ({ page }) => {
  test.slow();
  await page.goto(site.url);
  const steps = ["how-to-read", "inside-138", "inside-170", "held-100", "held-170", "out-80"];
  const looks = new Map<string, unknown>();
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const step of steps) {
    await come(page, step);
    looks.set(step, await lookOf(page, step));
  }
  await page.emulateMedia({ reducedMotion: "no-preference" });
  const served = await asServed(page);
  const walk = [4, 3, 4, 5, 4, 3, 2, 3, 2, 1, 2, 3, 4, 3, 2, 1, 0, 1, 2, 3, 2, 1, 2];
  for (const [turn, index] of walk.entries()) {
    const step = steps[index] ?? "";
    await come(page, step);
    await page.evaluate(
      async (frames) => {
        for (let frame = 0; frame < frames; frame++) await new Promise(requestAnimationFrame);
      },
      (turn * 5) % 13,
    );
    if (turn % 4 !== 3) continue;
    await expect.poll(() => moving(page)).toBe(0);
    expect(await active(page)).toBe(step);
    expect(await page.locator("[data-leaving]").count()).toBe(0);
    expect(await asLeft(page)).toEqual(served);
    expect(await lookOf(page, step)).toEqual(looks.get(step));
  }
});

test("a change taken back half-way goes back from where it is", async ({ page }) => {
  /** Where it is seen, and how strongly through the stills that lie over it. */
  const head = (page: Page) =>
    page.evaluate(() => {
      const copies = [...document.querySelectorAll<HTMLElement>('.still [data-part="head:Malian forces"]')].filter(
        (part) => part.checkVisibility({ visibilityProperty: true }),
      );
      const strengths = copies.map((part) => Number(getComputedStyle(part.closest(".still") ?? part).opacity));
      return {
        tops: [...new Set(copies.map((part) => Math.round(part.getBoundingClientRect().top)))],
        strength: 1 - strengths.reduce((left, strength) => left * (1 - strength), 1),
      };
    });
  await page.goto(`${site.url}#un`);
  await page.waitForFunction(() => document.querySelector('[data-still="un"][data-active]'));
  const home = await head(page);
  expect(home.strength).toBe(1);
  await hold(page, "inside", 250);
  const away = await head(page);
  expect(away.tops).toHaveLength(1);
  expect(away.tops[0]).toBeGreaterThan((home.tops[0] ?? 0) + 5);
  await hold(page, "un");
  expect(await head(page)).toEqual(away);
  await film(page, "head:Malian forces");
  expect(await head(page)).toEqual(home);
});

test("a change of words taken back half-way shows both texts as strong as they were", async ({ page }) => {
  /** How strongly the text of each still is seen, the one on top first. */
  const strengths = () =>
    page.evaluate(() => {
      const stills = ["inside", "after"].map((id) => document.querySelector<HTMLElement>(`[data-still="${id}"]`));
      const seen = stills.map((still) => {
        const { opacity, visibility, zIndex } = still ? getComputedStyle(still) : new CSSStyleDeclaration();
        return visibility === "hidden" ? { over: 0, share: 0 } : { over: Number(zIndex), share: Number(opacity) };
      });
      return seen.map(({ over, share }) =>
        seen.reduce((left, other) => (other.over > over ? left * (1 - other.share) : left), share).toFixed(2),
      );
    });
  await page.goto(`${site.url}#inside`);
  await page.waitForFunction(() => document.querySelector('[data-still="inside"][data-active]'));
  await hold(page, "after", 60);
  const before = await strengths();
  expect(Number(before[0])).toBeGreaterThan(0.1);
  expect(Number(before[0])).toBeLessThan(0.9);
  await hold(page, "inside");
  expect(await strengths()).toEqual(before);
});

test("a jump over a step swaps at once", async ({ page }) => {
  await page.goto(`${site.url}#inside-138`);
  await come(page, "inside-138");
  await come(page, "held-170");
  expect(await moving(page)).toBe(0);
});

for (const quiet of ["the reader's system", "the page's switch"]) {
  test(`with motion off by ${quiet}, nothing moves`, async ({ page }) => {
    if (quiet === "the reader's system") await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(site.url);
    if (quiet === "the page's switch")
      await page.evaluate(() => document.documentElement.setAttribute("data-motion", "off"));
    for (const step of ["how-to-read", "inside-138", "inside-170", "held-100", "inside-170"]) {
      await come(page, step);
      expect(await moving(page)).toBe(0);
      await expect(page.locator(`story-scene:has(#${step}) .still:visible`)).toHaveCount(1);
    }
  });
}

test("turning the phone in the middle of a change leaves nothing behind", async ({ page }) => {
  await page.goto(`${site.url}#inside-138`);
  await come(page, "inside-138");
  const served = await asServed(page);
  await hold(page, "inside-170", 100);
  expect(await moving(page)).toBeGreaterThan(0);
  await page.setViewportSize({ width: 740, height: 300 });
  await expect.poll(() => moving(page)).toBe(0);
  await expect.poll(() => asLeft(page)).toEqual(served);
});
