import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { told } from "./told";

/** Firefox's reader view; others are built like it. */
const readability = createRequire(import.meta.url).resolve("@mozilla/readability/Readability.js");

/** What a page says in its own words, block by block, and where in the reader view each of them stands: -1 if it is lost. */
type Kept = { block: string; at: number }[];

/** `html`: a page as it is published, or none for the one that is open, as its script has made it. */
function readView(page: Page, html?: string): Promise<Kept> {
  return page.evaluate((given) => {
    const Reader = (
      window as unknown as { Readability: new (doc: Document) => { parse(): { content: string } | null } }
    ).Readability;
    const parsed = (text: string) => new DOMParser().parseFromString(text, "text/html");
    const doc = given === undefined ? (document.cloneNode(true) as Document) : parsed(given);
    const blocks = "p, li, dt, dd, blockquote, figcaption, h2, h3, h4";
    const elsewhere =
      "[aria-hidden=true], [hidden], nav, button, details, share-button, motion-switch, story-resume, footer";
    const text = (element: Element) => {
      const copy = element.cloneNode(true) as Element;
      for (const one of copy.querySelectorAll(elsewhere)) one.remove();
      return (copy.textContent ?? "").replace(/\s+/g, "");
    };
    const said = [...doc.querySelectorAll(`main :is(${blocks})`)]
      .filter((element) => !element.closest(elsewhere) && !element.querySelector(blocks))
      .map((element) => [text(element), element.textContent ?? ""] as const)
      .filter(([letters]) => letters !== "");
    const view = parsed(new Reader(doc).parse()?.content ?? "");
    const kept = text(view.body);
    let from = 0;
    return said.map(([letters, block]) => {
      const at = kept.indexOf(letters, from);
      if (at >= 0) from = at;
      return { block, at };
    });
  }, html);
}

const lost = (kept: Kept) => kept.filter(({ at }) => at < 0).map(({ block }) => block);

test("a reader view keeps all that a page says, in order: steps, what each drawing shows, notes, what is not known, sources", async ({
  page,
}) => {
  test.slow();
  await page.addScriptTag({ path: readability });
  const files = readdirSync("out", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith("index.html"));
  expect(files.length).toBeGreaterThan(300);
  for (const file of files) {
    const html = readFileSync(join("out", file), "utf8");
    if (/http-equiv="refresh"/i.test(html)) continue;
    const kept = await readView(page, html);
    expect(kept.length, file).toBeGreaterThan(0);
    expect(lost(kept), file).toEqual([]);
  }
});

test("so it does whatever an editor calls a step, a scene, a heading or a person", async ({ page }) => {
  await page.addScriptTag({ path: readability });
  for (const address of [told.chapter, told.accounts, told.quotation.chapter, `${told.story}all/`]) {
    const html = readFileSync(join("out", address, "index.html"), "utf8");
    const [head = "", main = ""] = html.split("<main");
    let count = 0;
    const named = main.replace(/ id="(?!text")[^"]*"/g, () => ` id="related-media-comments-${count++}"`);
    expect(count).toBeGreaterThan(5);
    expect(lost(await readView(page, `${head}<main${named}`)), address).toEqual([]);
  }
});

test("so it does with a page that is being read, its script at work", async ({ page }) => {
  for (const address of [told.story, told.chapter]) {
    await page.goto(`.${address}#${told.step}`);
    const scene = page.locator("story-scene").first();
    if (address === told.chapter) await expect(scene).toHaveAttribute("data-step", told.step);
    await page.evaluate(readFileSync(readability, "utf8"));
    expect(lost(await readView(page)), address).toEqual([]);
  }
});
