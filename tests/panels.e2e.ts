import { expect, type Page, test } from "@playwright/test";
import { viewports } from "./viewports";

const attack = "/bamako-2015/attack/";
const chapters = ["background", "attack", "victims", "responsibility", "reactions", "investigation"];

/** Goes to each step of a scene in turn and calls `look` with the still that is shown. */
async function eachStep(page: Page, scene: string, look: (step: string) => Promise<void>) {
  const steps = await page.locator(`#${scene} .anchor`).evaluateAll((anchors) => anchors.map(({ id }) => id));
  expect(steps.length).toBeGreaterThan(1);
  for (const step of steps) {
    await page.locator(`#${step}`).evaluate((anchor) => anchor.scrollIntoView());
    await expect(page.locator(`#${scene}`)).toHaveAttribute("data-step", step);
    await look(step);
  }
}

const numerals = (text: string) => text.match(/\d+/g) ?? [];

test.describe("how many people", () => {
  test.use({ viewport: viewports.phone, contextOptions: { reducedMotion: "reduce" } });

  test("every figure has, in the same state, a line that says who gave it", async ({ page }) => {
    await page.goto(attack);
    const hedges = /\b(?:earlier|about|around|some|up to|over|more than|freed|escaped|helped|total|nearly|dozen)\b/g;
    await eachStep(page, "how-many", async () => {
      const still = page.locator("#how-many .still[data-active]");
      const figure = (await still.locator("[data-part=figure]").textContent()) ?? "";
      const lines = await still
        .locator("[data-part$=':words'], [data-part=earlier], [data-part^='say:'], [data-part=accounts] p")
        .allTextContents();
      for (const numeral of numerals(figure)) expect(lines.join("\n"), figure).toContain(numeral);
      for (const line of lines.flatMap((line) => line.split(";")))
        expect(line.replace(hedges, "").match(/\p{L}{2,}/gu)?.length, line).toBeGreaterThan(1);
    });
  });

  test("no number of people still inside is worked out, here or on any page", async ({ page }) => {
    await page.goto(`${attack}#none-left`);
    await expect(page.locator("#how-many")).toHaveAttribute("data-step", "none-left");
    expect(
      numerals((await page.locator("#how-many .still[data-active] [data-part=figure]").textContent()) ?? ""),
    ).toEqual([]);
    for (const chapter of chapters) {
      await page.goto(`/bamako-2015/${chapter}/`);
      expect(await page.locator("main").textContent()).not.toMatch(
        /\d+\s(?:\S+\s){0,2}(?:still|remaining|left) (?:inside|held)/i,
      );
    }
  });

  test("the ends of lines differ by shape", async ({ page }) => {
    await page.goto(attack);
    const ends = await page
      .locator("#how-many svg[data-end]")
      .evaluateAll((svgs) =>
        svgs.map((svg) => [svg.getAttribute("data-end"), svg.querySelector("path")?.getAttribute("d")] as const),
      );
    const shapes = new Map(ends);
    expect([...shapes.keys()].sort()).toEqual(["about", "exact", "more-than", "up-to"]);
    expect(new Set(shapes.values()).size).toBe(shapes.size);
    for (const [end, shape] of ends) expect(shape).toBe(shapes.get(end));
  });
});

test("from 320 to 1600 px the field is 17 by 10, its labels legible and nothing leaves its panel", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const viewport of [{ width: 320, height: 568 }, ...Object.values(viewports), { width: 1600, height: 900 }]) {
    await page.setViewportSize(viewport);
    await page.goto(attack);
    const faults = await page.locator("#how-many .still").evaluateAll((stills) =>
      stills.flatMap((still) => {
        if (!(still instanceof HTMLElement) || !still.checkVisibility()) return [];
        const found: string[] = [];
        for (const svg of still.querySelectorAll("svg[viewBox]")) {
          if (svg.getAttribute("viewBox") !== "0 0 17 10") found.push(`a field of ${svg.getAttribute("viewBox")}`);
        }
        const figure = still.querySelector<HTMLElement>("[data-part=figure]");
        const line = figure ? Number.parseFloat(getComputedStyle(figure).lineHeight) : 0;
        if (figure && figure.clientHeight > line * 1.8) found.push(`${figure.textContent} on more than one line`);
        if (still.scrollHeight > still.clientHeight + 1) found.push(`${still.dataset.still} is higher than its panel`);
        return found;
      }),
    );
    expect(faults, `${viewport.width} x ${viewport.height}`).toEqual([]);
  }
});

const scenes = [
  ["background", "where-in-mali"],
  ["attack", "how-many"],
  ["attack", "who-was-where"],
  ["responsibility", "who-claimed"],
  ["reactions", "reactions-by-day"],
  ["investigation", "inquiry"],
] as const;

for (const viewport of [{ width: 360, height: 640 }, viewports.desktop]) {
  test(`at ${viewport.width} px all panels begin at one place, and on a phone where the words begin`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    const starts = [];
    for (const [chapter, scene] of scenes) {
      await page.goto(`/bamako-2015/${chapter}/`);
      const start = await page
        .locator(`#${scene} .still`)
        .first()
        .evaluate((still) => {
          const box = still.getBoundingClientRect();
          const head = still.querySelector("p")?.getBoundingClientRect() ?? new DOMRect();
          const words = still.parentElement?.querySelector(".words p:not(.graphic)")?.getBoundingClientRect();
          return { down: head.top - box.top, across: head.left - box.left, words: words?.left };
        });
      starts.push(start);
      if (viewport.width < 960) expect(start.across, scene).toBeCloseTo(start.words ?? Number.NaN, 0);
    }
    const [first] = starts;
    for (const { down, across } of starts) {
      expect(down).toBeCloseTo(first?.down ?? Number.NaN, 0);
      expect(across).toBeCloseTo(first?.across ?? Number.NaN, 0);
    }
  });
}

test("what a step tells breaks into the lines it keeps afterwards", async ({ page }) => {
  // too low to pin anything: all stills are on the page
  await page.setViewportSize({ width: 360, height: 500 });
  for (const [chapter, scene] of scenes.slice(3)) {
    await page.goto(`/bamako-2015/${chapter}/`);
    const heights = await page
      .locator(`#${scene} :is([data-part^="entry:"], [data-part^="row:"])`)
      .evaluateAll((parts) => parts.map((part) => [part.getAttribute("data-part"), part.clientHeight] as const));
    const first = new Map([...heights].reverse());
    expect(first.size).toBeGreaterThan(3);
    for (const [part, height] of heights) expect(height, `${part}`).toBe(first.get(part));
  }
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`in the ${colorScheme} scheme every mark of the field stands out from its ground`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize(viewports.phone);
    await page.goto(`${attack}#inside-170`);
    await expect(page.locator("#how-many")).toHaveAttribute("data-step", "inside-170");
    const colours = await page.locator("#how-many .still[data-active]").evaluate((still) => {
      const marks = [...still.querySelectorAll("svg:not([data-end]) path")].map((path) => {
        const { stroke, strokeWidth } = getComputedStyle(path);
        return { stroke, width: Number.parseFloat(strokeWidth) };
      });
      return { ground: getComputedStyle(still).backgroundColor, marks };
    });
    const strokes = new Set(colours.marks.map(({ stroke }) => stroke).filter((stroke) => stroke !== colours.ground));
    expect(strokes.size).toBe(2);
    for (const stroke of strokes) expect(contrast(stroke, colours.ground), stroke).toBeGreaterThanOrEqual(3);
    for (const { width } of colours.marks) expect(width).toBeGreaterThanOrEqual(3);
  });
}

/** The ratio of WCAG 2 for two colours written "rgb(1, 2, 3)". */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map(luminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test("the footer of the movement panel is there in every state, and on paper", async ({ page }) => {
  await page.setViewportSize(viewports.phone);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(attack);
  const footer =
    "Schematic, not to scale. Left to right is the order of telling, not a clock. Dashed: accounts differ.";
  await eachStep(page, "who-was-where", async () => {
    await expect(page.locator("#who-was-where .still[data-active]").getByText(footer)).toBeInViewport();
  });
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#who-was-where .still:visible").getByText(footer)).toHaveCount(10);
});

test("the memorial is twenty equal, still lines, Mali first", async ({ page }) => {
  await page.goto("/bamako-2015/victims/");
  const lines = await page.locator("#people > li").evaluateAll((items) =>
    items.map((item) => {
      const { fontSize, fontWeight, color } = getComputedStyle(item.querySelector("span") ?? item);
      const moves = [item, ...item.querySelectorAll("*")].some((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element);
        return animationName !== "none" || transitionDuration !== "0s";
      });
      return { look: `${fontSize} ${fontWeight} ${color}`, moves, text: item.textContent ?? "" };
    }),
  );
  expect(lines).toHaveLength(20);
  expect(new Set(lines.map(({ look }) => look)).size).toBe(1);
  expect(lines.some(({ moves }) => moves)).toBe(false);
  expect(lines.slice(0, 6).every(({ text }) => text.includes("Mali"))).toBe(true);
  expect(lines.slice(6).some(({ text }) => text.includes("Mali"))).toBe(false);
});
