import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { lostInReaderView } from "./guards/readerView";
import { told } from "./told";

test("a reader view keeps all that a page says, whatever an editor calls a step, a scene, a heading or a person", async ({
  page,
}) => {
  for (const address of [told.chapter, told.accounts, told.quotation.chapter, `${told.story}all/`]) {
    const html = readFileSync(join("out", address, "index.html"), "utf8");
    const [head = "", main = ""] = html.split("<main");
    let count = 0;
    const named = main.replace(/ id="(?!text")[^"]*"/g, () => ` id="related-media-comments-${count++}"`);
    expect(count).toBeGreaterThan(5);
    expect(await lostInReaderView(page, `${head}<main${named}`), address).toEqual([]);
  }
});

test("so it does with a page that is being read, its script at work", async ({ page }) => {
  for (const address of [told.story, told.chapter]) {
    await page.goto(`.${address}#${told.step}`);
    const scene = page.locator("story-scene").first();
    if (address === told.chapter) await expect(scene).toHaveAttribute("data-step", told.step);
    expect(await lostInReaderView(page), address).toEqual([]);
  }
});
