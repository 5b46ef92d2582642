import { expect, type Page, test } from "@playwright/test";
import { contrast } from "./contrast";
import { viewports } from "./viewports";

const attack = "/bamako-2015/attack/";
const chapters = ["background", "attack", "victims", "responsibility", "reactions", "investigation"];

/** Goes to each step of a scene in turn and calls `look` with the still that is shown. */
async function eachStep(page: Page, scene: string, look: (step: string) => Promise<void>) {
  const steps = await page
    .locator(`#${scene} .anchor:first-child`)
    .evaluateAll((anchors) => anchors.map(({ id }) => id));
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

  test("every figure is signed in one label with it", async ({ page }) => {
    await page.goto(attack);
    await eachStep(page, "how-many", async (step) => {
      const said = page.locator("#how-many .still[data-active] :is([data-part^='flag:'], [data-part^='say:'])");
      expect(await said.count(), step).toBeGreaterThan(0);
      for (const label of await said.all()) {
        await expect(label.locator("b")).toHaveText(/\S/);
        await expect(label.locator("> span").last()).toHaveText(/\p{L}{3,}/u);
      }
    });
  });

  test("no number of people still inside is worked out, here or on any page", async ({ page }) => {
    await page.goto(`${attack}#none-left`);
    await expect(page.locator("#how-many")).toHaveAttribute("data-step", "none-left");
    const still = page.locator("#how-many .still[data-active]");
    expect(numerals((await still.textContent()) ?? "")).toEqual([]);
    await expect(still.locator("svg")).toHaveCount(0);
    for (const chapter of chapters) {
      await page.goto(`/bamako-2015/${chapter}/`);
      expect(await page.locator("main").textContent()).not.toMatch(
        /\d+\s(?:\S+\s){0,2}(?:still|remaining|left) (?:inside|held)/i,
      );
    }
  });
});

for (const viewport of [{ width: 320, height: 568 }, ...Object.values(viewports), { width: 1920, height: 1080 }]) {
  test(`at ${viewport.width} x ${viewport.height} what stands on a page of the count stands there at its next step`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize(viewport);
    await page.goto(attack);
    const moved = await page.locator("#how-many").evaluate((scene) => {
      const seen = [...scene.querySelectorAll<HTMLElement>(".still")].map((still) => {
        for (const other of scene.querySelectorAll(".still")) other.removeAttribute("data-active");
        still.setAttribute("data-active", "");
        const { x, y } = still.getBoundingClientRect();
        const parts = [...still.querySelectorAll<HTMLElement>("[data-part]")].map((part) => {
          const box = part.getBoundingClientRect();
          return [part.dataset.part ?? "", [box.x - x, box.y - y, box.width, box.height]] as const;
        });
        return { group: still.dataset.group, parts: new Map(parts) };
      });
      return seen.flatMap(({ group, parts }, index) => {
        const next = seen[index + 1];
        if (next?.group !== group) return [];
        return [...parts].flatMap(([name, box]) => {
          const then = next?.parts.get(name);
          return then?.some((side, at) => Math.abs(side - (box[at] ?? 0)) > 0.5) ? [name] : [];
        });
      });
    });
    expect(moved).toEqual([]);
  });
}

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
          const lines = [...still.querySelectorAll("p")].map((line) => line.getBoundingClientRect());
          const [head = new DOMRect()] = lines.filter(({ height }) => height > 0).sort((a, b) => a.top - b.top);
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

test("what stays from one step to the next breaks into the lines it keeps", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.setViewportSize({ width: 360, height: 640 });
  let kept = 0;
  for (const [chapter, scene] of scenes) {
    await page.goto(`/bamako-2015/${chapter}/`);
    await page.evaluate(() => document.fonts.ready);
    const stills = await page.locator(`#${scene}`).evaluate((scene) =>
      [...scene.querySelectorAll<HTMLElement>(".still")].map((still) => {
        for (const other of scene.querySelectorAll(".still")) other.removeAttribute("data-active");
        still.setAttribute("data-active", "");
        return [...still.querySelectorAll<HTMLElement>("[data-part]:not(svg *)")].map((part) => {
          const range = document.createRange();
          range.selectNodeContents(part);
          const ends = [...range.getClientRects()].map(({ bottom }) => bottom).sort((a, b) => a - b);
          // The boxes of one line may end a pixel apart.
          const lines = ends.filter((end, index) => index === 0 || end - (ends[index - 1] ?? 0) > 3);
          return [`${part.dataset.part}: ${part.textContent}`, lines.length] as const;
        });
      }),
    );
    for (const [index, still] of stills.entries()) {
      const before = new Map(stills[index - 1]);
      for (const [part, lines] of still) {
        if (!before.has(part)) continue;
        kept++;
        expect(lines, `${scene}, ${part}`).toBe(before.get(part));
      }
    }
  }
  expect(kept).toBeGreaterThan(20);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`in the ${colorScheme} scheme a mark is filled or a ring, both in an ink that stands out`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize(viewports.phone);
    await page.goto(`${attack}#inside-170`);
    await expect(page.locator("#how-many")).toHaveAttribute("data-step", "inside-170");
    const { ground, solid, ring } = await page.locator("#how-many .still[data-active]").evaluate((still) => {
      const look = (kind: string) => {
        const path = still.querySelector(`[data-kind=${kind}] path`);
        const { fill, stroke } = path ? getComputedStyle(path) : { fill: "", stroke: "" };
        return { fill, stroke };
      };
      return { ground: getComputedStyle(still).backgroundColor, solid: look("solid"), ring: look("ring") };
    });
    expect(ring.fill).toBe("none");
    expect(contrast(solid.fill, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ring.stroke, ground)).toBeGreaterThanOrEqual(4.5);
  });
}

/** Sizes of screens from the smallest phone to a large desktop. */
const screens = [
  [320, 568],
  [360, 640],
  [390, 844],
  [768, 1024],
  [1280, 800],
  [1920, 1080],
] as const;

for (const [width, height] of screens) {
  test(`at ${width} px all words of who was where lie on the stage, and none over others, at twice the type too`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: "reduce" });
    for (const address of [attack, "/handbook/places-and-pictures/"]) {
      await page.goto(address);
      const scene = page.locator('.scene[data-panel="movement"]');
      await expect(scene).toHaveAttribute("data-step", /./);
      for (const type of ["100%", "200%"]) {
        const { seen, mistakes } = await scene.evaluate((scene, type) => {
          document.documentElement.style.fontSize = type;
          const stills = [...scene.querySelectorAll<HTMLElement>(".still")];
          for (const still of stills) still.setAttribute("data-ready", "");
          const boxes = stills.flatMap((still) => {
            const stage = still.getBoundingClientRect();
            return [...still.querySelectorAll("p")].map((words) => {
              const range = document.createRange();
              range.selectNodeContents(words);
              return {
                still: still.dataset.still,
                name: words.dataset.part,
                stage,
                box: range.getBoundingClientRect(),
              };
            });
          });
          const outside = boxes.filter(
            ({ stage, box }) =>
              box.left < stage.left - 1 ||
              box.right > stage.right + 1 ||
              box.top < stage.top - 1 ||
              box.bottom > stage.bottom + 1,
          );
          const over = boxes.filter((one, index) =>
            boxes.some(
              (other, place) =>
                place > index &&
                other.still === one.still &&
                one.box.left < other.box.right - 1 &&
                other.box.left < one.box.right - 1 &&
                one.box.top < other.box.bottom - 2 &&
                other.box.top < one.box.bottom - 2,
            ),
          );
          const tell = (what: string) => (one: (typeof boxes)[number]) => `${one.still}: ${one.name} ${what}`;
          return { seen: boxes.length, mistakes: [...outside.map(tell("outside")), ...over.map(tell("over another"))] };
        }, type);
        expect(seen).toBeGreaterThan(5);
        expect(mistakes, `${address} ${type}`).toEqual([]);
      }
    }
  });
}

test("the memorial is twenty equal, still places, Mali first; where no name is given its place is kept open", async ({
  page,
}) => {
  await page.goto("/bamako-2015/victims/");
  const places = await page.locator("#people li").evaluateAll((items) =>
    items.map((item) => {
      const name = item.querySelector("p") ?? item;
      const { fontFamily, fontSize, fontWeight } = getComputedStyle(name);
      const moves = [item, ...item.querySelectorAll("*")].some((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element);
        return animationName !== "none" || transitionDuration !== "0s";
      });
      const { width, height } = name.getBoundingClientRect();
      return {
        look: `${fontFamily} ${fontSize} ${fontWeight}`,
        moves,
        country: item.closest("section")?.getAttribute("aria-label"),
        name: name.textContent,
        kept: width >= 8 * Number.parseFloat(fontSize) && height >= 0.8 * Number.parseFloat(fontSize),
        share: item.getBoundingClientRect().height / innerHeight,
      };
    }),
  );
  expect(places).toHaveLength(20);
  expect(new Set(places.map(({ look }) => look)).size).toBe(1);
  expect(places.some(({ moves }) => moves)).toBe(false);
  for (const { share } of places) expect(share).toBeGreaterThanOrEqual(0.33);
  expect(places.map(({ country }) => country === "Mali")).toEqual([...Array(6).fill(true), ...Array(14).fill(false)]);
  const open = places.filter(({ name }) => name === "We do not have this person’s name.");
  expect(open).toHaveLength(17);
  expect(open.every(({ kept }) => kept)).toBe(true);
});
