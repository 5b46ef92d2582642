import { chromium, type Page } from "playwright-core";
import { basePath } from "../../story/site/basePath.mjs";
import { findProgram } from "../setup/findProgram.mjs";
import { freePort } from "../setup/freePort.mjs";
import { listen } from "../site/listen.mjs";
import { siteServer } from "../site/siteServer.mjs";
import type { Shoot } from "./shot";

/** The finished site, served to a browser of this machine that takes pictures of it. */
export async function openSite(out: string, env: NodeJS.ProcessEnv): Promise<{ shoot: Shoot; close(): Promise<void> }> {
  const executablePath = await findProgram(env);
  if (!executablePath) throw new Error("Stills need Chromium or Chrome: install one, or name its path in CHROMIUM.");
  const base = basePath(env.BASE_PATH);
  const server = siteServer(out, base);
  const origin = `http://localhost:${await listen(server, String(await freePort()))}${base}`;
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
  const args = process.getuid?.() === 0 ? [...quiet, "--no-sandbox"] : quiet;
  const browser = await chromium.launch({ executablePath, args }).catch((error) => {
    server.close();
    throw error;
  });

  const shoot: Shoot = async ({ story, chapter, id }, { width, height, density }, shots, keep) => {
    const context = await browser.newContext({
      viewport: { width, height },
      deviceScaleFactor: density,
      reducedMotion: "reduce",
      bypassCSP: true,
    });
    try {
      const page = await context.newPage();
      await page.goto(`${origin}/${story}/${chapter}/`);
      await page.addStyleTag({ content: "story-bar { visibility: hidden }" });
      await page.waitForSelector("html:not([data-faces])", { state: "attached" });
      await page.evaluate(() => document.fonts.ready);
      for (const { step, scheme, file } of shots) {
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
        const clip = await showStep(page, id, step);
        const png = await page.screenshot({ clip });
        await keep({ file, width: clip.width, height: clip.height }, png);
      }
    } finally {
      await context.close();
    }
  };
  const close = async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
  return { shoot, close };
}

type Clip = { x: number; y: number; width: number; height: number };

/** Scrolls to a step, waits until its still is the one shown, and says where that is on the screen. */
async function showStep(page: Page, scene: string, step: string): Promise<Clip> {
  await page.evaluate((id) => document.getElementById(id)?.scrollIntoView({ behavior: "instant" }), step);
  const still = page.locator(`story-scene[id="${scene}"][data-step="${step}"] .still[data-still="${step}"]`);
  await still.and(page.locator("[data-active]")).waitFor();
  return still.evaluate(async (element): Promise<Clip> => {
    await Promise.all([...element.querySelectorAll("img")].map((image) => image.decode()));
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  });
}
