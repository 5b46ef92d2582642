import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import sharp from "sharp";
import { findProgram } from "./setup/findProgram.mjs";

/** The handbook's pictures of the desk, taken of the desk itself while it shows the handbook. */
const folder = "content/handbook/pictures";
const slow = { timeout: 180_000 };
const size = { width: 1280, height: 800 };

/** By the name of its file: goes to what is to be seen, and waits for it. */
const views: Record<string, (page: Page, desk: string) => Promise<void>> = {
  async "desk-chapter"(page, desk) {
    await page.goto(`${desk}handbook/panels/#8:1`, slow);
    await page.locator(".desk-chip").first().waitFor(slow);
    await page.getByRole("heading", { name: "Nothing is wrong in this file" }).waitFor(slow);
    await page.frameLocator("iframe").locator("[data-desk-caret]").waitFor(slow);
  },
  async "desk-outline"(page, desk) {
    await page.goto(`${desk}#handbook`, slow);
    const story = page.locator("#handbook");
    await story.getByText("Being checked").waitFor({ state: "hidden", ...slow });
    await story
      .getByLabel(/^Change the chapter Panels/)
      .first()
      .click();
    await story
      .getByRole("link", { name: "Claims and sources", exact: true })
      .evaluate((link) => link.scrollIntoView());
  },
};

async function takePictures(): Promise<void> {
  const executablePath = await findProgram(process.env);
  if (!executablePath) throw new Error("Pictures need Chromium or Chrome: install one, or name its path in CHROMIUM.");
  const dev = spawn(process.execPath, ["scripts/command.mjs", "dev"], { stdio: ["ignore", "pipe", "inherit"] });
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
  try {
    const desk = await addressOf(dev);
    const page = await browser.newPage({ viewport: size, reducedMotion: "reduce" });
    for (const [name, show] of Object.entries(views)) {
      await show(page, desk);
      await page.evaluate(() => document.fonts.ready);
      const file = join(folder, `${name}.webp`);
      await writeFile(
        file,
        await sharp(await page.screenshot())
          .webp({ quality: 70 })
          .toBuffer(),
      );
      console.log(file);
    }
  } finally {
    await browser.close();
    dev.kill();
    if (dev.exitCode === null) await once(dev, "exit");
  }
}

/** Where the desk is, once it answers. */
function addressOf(dev: ChildProcess): Promise<string> {
  let printed = "";
  return new Promise((resolve, reject) => {
    dev.stdout?.on("data", (text: Buffer) => {
      printed += text;
      const desk = /^The desk.*?: (\S+)$/m.exec(printed)?.[1];
      if (desk && printed.includes("Ready in")) resolve(desk);
    });
    dev.once("exit", () => reject(new Error(`The dev server did not start:\n${printed}`)));
  });
}

await takePictures();
