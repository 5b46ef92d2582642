import type { Page } from "@playwright/test";
import sharp from "sharp";
import type { Guard } from "./Guard";
import { published } from "./published";
import { asPublished } from "./visits";

/** What may become of a page's colours between us and an eye. Brightness is all that is looked at, so each is tried in greyscale. */
const ways: Record<string, (page: Page) => Promise<unknown>> = {
  "in greyscale": async () => undefined,
  inverted: (page) =>
    page.evaluate(() => {
      document.documentElement.style.filter = "invert(1)";
    }),
  "inverted by a night mode": (page) =>
    page.evaluate(() => {
      document.documentElement.style.filter = "invert(1) hue-rotate(180deg)";
    }),
  "with dark colours": async (page) => {
    await page.evaluate(() => {
      document.documentElement.style.filter = "";
    });
    await page.emulateMedia({ colorScheme: "dark" });
  },
  "with colours of the reader's own": (page) => page.emulateMedia({ colorScheme: "light", forcedColors: "active" }),
};

type Mark = { x: number; y: number; solid: boolean };
/** Places of a still, in px of the page: the middle of marks, and a corner that is nothing but ground. */
type Sampled = { still: string; ground: { x: number; y: number }; marks: Mark[] };

/** Shows the stills of the page that have marks of both kinds, one after another, and says where these are. */
const sample = (page: Page, index: number): Promise<Sampled | undefined> =>
  page.evaluate((at) => {
    const still = document.querySelectorAll<HTMLElement>(".still")[at];
    if (!still) return undefined;
    for (const other of document.querySelectorAll(".still[data-active]")) other.removeAttribute("data-active");
    still.setAttribute("data-active", "");
    const marks: Mark[] = [];
    // Of the people that are counted.
    for (const path of still.querySelectorAll<SVGPathElement>("[data-kind] path")) {
      const [, x, top, radius] = /^M([\d.]+) ([\d.]+)a([\d.]+) /.exec(path.getAttribute("d") ?? "") ?? [];
      const matrix = path.getScreenCTM();
      if (!matrix || !radius || !path.checkVisibility()) continue;
      const middle = new DOMPoint(Number(x), Number(top) + Number(radius)).matrixTransform(matrix);
      marks.push({
        x: middle.x,
        y: middle.y,
        solid: path.closest("[data-kind]")?.getAttribute("data-kind") === "solid",
      });
    }
    // Of routes, whose words stand in them: the end of a strip has none.
    for (const run of still.querySelectorAll("[class*=_run]")) {
      const { right, top, height, width } = run.getBoundingClientRect();
      const strip = run.closest("[data-told]");
      if (strip && width > 20)
        marks.push({ x: right - 5, y: top + height - 4, solid: strip.hasAttribute("data-solid") });
    }
    const { left, top } = still.getBoundingClientRect();
    return { still: still.dataset.still ?? "", ground: { x: left + 3, y: top + 3 }, marks };
  }, index);

async function brightness(page: Page): Promise<(point: { x: number; y: number }) => number> {
  const { data, info } = await sharp(await page.screenshot())
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return ({ x, y }) => data[(Math.round(y) * info.width + Math.round(x)) * info.channels] ?? 0;
}

/** What is filled is told from what is not, whatever is done to colours: "138 inside" never becomes 32. */
export const solidFromHollow: Guard = {
  name: "has solid marks that stand out from their ground and hollow ones that do not, in greyscale, inverted, dark and in forced colours",
  visit: asPublished,
  pages: published.embeds,
  faults: async (page) => {
    const faults: string[] = [];
    const count = await page.locator(".still").count();
    for (const [way, change] of Object.entries(ways)) {
      await change(page);
      for (let index = 0; index < count; index++) {
        const sampled = await sample(page, index);
        if (!sampled || sampled.marks.length === 0) continue;
        const bright = await brightness(page);
        const ground = bright(sampled.ground);
        const wrong = sampled.marks.filter((mark) => Math.abs(bright(mark) - ground) > 90 !== mark.solid);
        if (wrong.length > 0)
          faults.push(
            `${way}, ${sampled.still}: ${wrong.length} of ${sampled.marks.length} marks, ${JSON.stringify(wrong[0])}`,
          );
      }
    }
    await page.emulateMedia({ colorScheme: null, forcedColors: null });
    return faults;
  },
};
