import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { parse } from "yaml";
import { viewports } from "./viewports";

const chapter = "/bamako-2015/attack/";
const counted = "how-many";
const moved = "who-was-where";

test.use({ viewport: viewports.phone });

/** What is seen of the movement panel: its step, where its trails begin in the stage, and how much is in motion. */
type Seen = { step: string | undefined; trails: number; moving: number };

/** Opens the chapter and waits for the module; script in the page then finds `at` and `rest` of tests/motion.e2e.ts. */
async function open(page: Page, hash = "") {
  await page.addInitScript(() => {
    const words = (step: string) => document.querySelector(`.step:has(#${step}) > .words`)?.getBoundingClientRect();
    const line = (step: string) => {
      const scene = document.getElementById(step)?.closest("story-scene");
      return scene ? Number.parseFloat(getComputedStyle(scene).scrollPaddingTop) : 0;
    };
    const seen = (): Seen => {
      const still = document.querySelector<HTMLElement>("#who-was-where .still[data-active]");
      const trails = [...document.querySelectorAll<Element>('#who-was-where [data-part="trails"]')]
        .filter((part) => part.checkVisibility({ visibilityProperty: true }))
        .map((part) => part.getBoundingClientRect().left);
      if (trails.length !== 1) throw new Error(`${trails.length} trails are seen`);
      return {
        step: still?.dataset.still,
        trails: Math.round((trails[0] ?? 0) * 10) / 10,
        moving: document
          .getAnimations()
          .filter(({ playState, timeline }) => timeline === document.timeline && playState === "running").length,
      };
    };
    const kit = {
      /** Puts the trigger line at a share of a step's words, and waits until nothing changes any more. */
      async at(step: string, share: number) {
        const { top = 0, height = 0 } = words(step) ?? {};
        scrollTo({ top: scrollY + top + share * height - line(step), behavior: "instant" });
        let [last, same] = ["", 0];
        while (same < 5) {
          await new Promise(requestAnimationFrame);
          const now = seen();
          const text = JSON.stringify(now);
          const there = now.moving === 0 && (share < 0 || now.step === step) && text === last;
          same = there ? same + 1 : 0;
          last = text;
        }
        return seen();
      },
      seen,
    };
    Object.assign(window, { kit });
  });
  await page.goto(`${chapter}${hash}`);
  await expect(page.locator(`#${moved}`)).toHaveAttribute("data-step", /./);
}
const at = (page: Page, step: string, share: number) =>
  page.evaluate(([step, share]) => (window as unknown as Kit).kit.at(step, share), [step, share] as const);
type Kit = { kit: { at(step: string, share: number): Promise<Seen>; seen(): Seen } };

test.describe("what the scroll position drives", () => {
  const shares = [0.02, 0.1, 0.2, 0.3, 0.38, 0.42, 0.7];

  test("is at the same place on the way down and up, and complete after two fifths of the step", async ({ page }) => {
    await open(page);
    const down: number[] = [];
    await at(page, "malian-forces", 0.9);
    for (const share of shares) down.push((await at(page, "with-whom", share)).trails);
    await at(page, "brought-out", 0.1);
    const up: number[] = [];
    for (const share of shares.toReversed()) up.unshift((await at(page, "with-whom", share)).trails);
    expect(up).toEqual(down);
    const [first = 0, , , , , rest = 0, still = 0] = down;
    expect(down.slice(0, 5)).toEqual(down.slice(0, 5).sort((a, b) => b - a));
    expect(new Set(down.slice(0, 6)).size).toBe(6);
    expect(first - rest).toBeGreaterThan(5);
    expect(still).toBe(rest);
  });

  test("goes back with the reader in the middle of its way", async ({ page }) => {
    await open(page);
    await at(page, "malian-forces", 0.9);
    const early = await at(page, "with-whom", 0.1);
    const later = await at(page, "with-whom", 0.3);
    expect(later.trails).toBeLessThan(early.trails);
    expect(await at(page, "with-whom", 0.1)).toEqual(early);
    const before = await at(page, "malian-forces", 0.9);
    expect(before.trails).toBeGreaterThan(early.trails);
  });

  test("takes along the heads that change row, and no other thing", async ({ page }) => {
    await open(page);
    await at(page, "first-inside", 0.9);
    await at(page, "malian-forces", 0.2);
    const driven = await page.evaluate(() =>
      document
        .getAnimations()
        .map(({ effect }) => effect instanceof KeyframeEffect && effect.target?.getAttribute("data-part"))
        .filter((part, index, all) => all.indexOf(part) === index)
        .sort(),
    );
    expect(driven.filter((part) => part !== "trails")).toHaveLength(1);
    expect(String(driven.find((part) => part !== "trails"))).toMatch(/^head:/);
  });

  test("is complete after a link, a reload, a jump and a turned phone", async ({ page }) => {
    await open(page);
    await at(page, "malian-forces", 0.9);
    const rest = (await at(page, "with-whom", 0.9)).trails;
    await page.goto("about:blank");
    await open(page, "#with-whom");
    expect((await at(page, "with-whom", 0.2)).trails).toBe(rest);
    await page.reload();
    expect((await at(page, "with-whom", 0.2)).trails).toBe(rest);
    await at(page, "arrival", 0.5);
    expect((await at(page, "with-whom", 0.2)).trails).toBe(rest);

    await at(page, "malian-forces", 0.9);
    expect((await at(page, "with-whom", 0.2)).trails).toBeGreaterThan(rest);
    await page.setViewportSize({ width: 740, height: 300 });
    await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  test("is complete at every place with motion off", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await open(page);
    await at(page, "malian-forces", 0.9);
    const places = new Set<number>();
    for (const share of shares) places.add((await at(page, "with-whom", share)).trails);
    expect(places.size).toBe(1);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  test("is at rest after a fling, either way", async ({ page }) => {
    await open(page);
    for (const [top, step] of [
      ["document.documentElement.scrollHeight", "after"],
      ["0", "the-place"],
    ]) {
      await page.evaluate(`scrollTo({ top: ${top}, behavior: "instant" })`);
      await expect(page.locator(`#${moved}`)).toHaveAttribute("data-step", String(step));
      await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
    }
  });
});

test("a scene scrolled through and back leaves its stills as they were served", async ({ page }) => {
  const stills = () =>
    page.$$eval(".still", (all) => all.map((still) => still.outerHTML.replace(/ data-(?:active|ready)=""/g, "")));
  await open(page);
  const before = await stills();
  for (const id of [counted, moved]) await strides(page, id);
  await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
  await expect.poll(stills).toEqual(before);
  expect(await page.locator("[data-leaving], [data-going]").count()).toBe(0);
});

test("no numeral is seen in a count panel, in any frame, that none of its claims holds", async ({ page }) => {
  test.slow();
  await open(page);
  const told = claimedNumerals(counted);
  const { frames, numerals } = await strides(page, counted);
  expect(frames).toBeGreaterThan(100);
  expect(numerals.length).toBeGreaterThan(5);
  for (const numeral of numerals) expect(told).toContain(numeral);
});

test("a band of marks comes in as a whole while its line grows from nothing", async ({ page }) => {
  await open(page);
  const film = await filmed(page, "inside-138", "inside-170", [0, 140, 200, 280, 390]);
  const band = film.map((parts) => parts["band:inside:hollow:138-170"]);
  const line = film.map((parts) => parts["lane:held-rezidor-total-170:line"]);
  expect(new Set(band.map((part) => `${part?.left} ${part?.width}`)).size).toBe(1);
  expect(band[0]?.opacity).toBe(0);
  expect(rising(band.map((part) => part?.opacity))).toBe(true);
  expect(line[0]?.width).toBe(0);
  expect(rising(line.map((part) => part?.width))).toBe(true);
  expect(new Set(line.map((part) => part?.left)).size).toBe(1);
  const stays = film.map((parts) => parts["band:inside:solid:0-138"]);
  expect(new Set(stays.map((part) => JSON.stringify(part))).size).toBe(1);
});

test("between two questions what was shown leaves before anything comes", async ({ page }) => {
  await open(page);
  const film = await filmed(page, "inside-170", "held-100", [20, 100, 190, 210, 300, 390]);
  for (const [frame, parts] of film.entries()) {
    const of = (question: string) => Object.entries(parts).filter(([name]) => name.startsWith(`band:${question}:`));
    for (const [, { opacity }] of of("held")) expect(opacity > 0).toBe(frame > 2);
    for (const [, { opacity }] of of("inside")) expect(opacity > 0).toBe(frame <= 2);
  }
});

const rising = (values: (number | undefined)[]) =>
  values.every((value, index) => index === 0 || (value ?? 0) > (values[index - 1] ?? 0));

type Part = { left: number; width: number; opacity: number };

/** Goes on by one step and looks at every part of the stage at the given times of the change, in ms. */
async function filmed(page: Page, from: string, to: string, times: number[]): Promise<Record<string, Part>[]> {
  const scene = page.locator(`#${counted}`);
  await page.locator(`#${from}`).evaluate((anchor) => anchor.scrollIntoView({ behavior: "instant" }));
  await expect(scene).toHaveAttribute("data-step", from);
  await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
  return page.evaluate(
    async ({ to, times }) => {
      const scene = document.getElementById(to)?.closest<HTMLElement>("story-scene");
      document.getElementById(to)?.scrollIntoView({ behavior: "instant" });
      while (scene?.dataset.step !== to) await new Promise(requestAnimationFrame);
      const animations = document.getAnimations();
      for (const animation of animations) animation.pause();
      return times.map((time) => {
        for (const animation of animations) animation.currentTime = time;
        const parts = [...(scene?.querySelectorAll<HTMLElement>("[data-part]") ?? [])]
          .filter((part) => part.checkVisibility({ visibilityProperty: true }))
          .map((part) => {
            const { left, width } = part.getBoundingClientRect();
            const still = part.closest(".still");
            const strength = still ? Number(getComputedStyle(still).opacity) : 0;
            const look = { left: Math.round(left), width, opacity: strength * Number(getComputedStyle(part).opacity) };
            return [String(part.dataset.part), look] as const;
          });
        return Object.fromEntries(parts);
      });
    },
    { to, times },
  );
}

/** Scrolls through a scene and back, and looks in every frame at the numerals that are seen on its stage, but for the axis. */
function strides(page: Page, scene: string): Promise<{ frames: number; numerals: string[] }> {
  return page.evaluate(async (id) => {
    const element = document.getElementById(id);
    if (!element) throw new Error(`no scene ${id}`);
    const { top, height } = element.getBoundingClientRect();
    const begin = top + scrollY - innerHeight / 2;
    const numerals = new Set<string>();
    let frames = 0;
    const look = () => {
      frames++;
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const parent = node.parentElement;
        if (!parent?.closest(".still") || parent.closest('[class*="axis"]')) continue;
        if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        for (const [numeral] of (node.textContent ?? "").matchAll(/\d[\d,.]*\d|\d/g)) numerals.add(numeral);
      }
    };
    const stops = Math.ceil(height / 20);
    for (let stop = 0; stop <= 2 * stops; stop++) {
      scrollTo({ top: begin + (height * (stops - Math.abs(stops - stop))) / stops, behavior: "instant" });
      await new Promise(requestAnimationFrame);
      look();
    }
    return { frames, numerals: [...numerals] };
  }, scene);
}

/** The numerals that a scene holds of the claims it names: as the claims have them, and in its own words for them. */
function claimedNumerals(name: string): Set<string> {
  const read = (path: string) => parse(readFileSync(`content/bamako-2015/${path}`, "utf8"));
  const claims: Record<string, { statement: string; value?: unknown }> = read("claims.yaml");
  const scene: { words: Record<string, string>; steps: Record<string, { accounts?: unknown[] }> } = read(
    `scenes/${name}.yaml`,
  );
  const named: string[] = JSON.stringify(scene.steps).match(/[\w-]+/g) ?? [];
  const accounts = Object.values(scene.steps).map((step) => JSON.stringify(step.accounts ?? ""));
  const texts = named.flatMap((id) => {
    const claim = claims[id];
    return claim ? [claim.statement, JSON.stringify(claim.value ?? ""), scene.words[id] ?? ""] : [];
  });
  return new Set([...texts, ...accounts].join(" ").match(/\d[\d,.]*\d|\d/g));
}
