import { type Browser, chromium } from "playwright-core";
import { findProgram } from "../setup/findProgram.mjs";
import { certificate } from "./certificate";

/** Left on, these make the browser busy with itself while a page is measured; a second list replaces Playwright's own. */
const off = [
  "HttpsUpgrades",
  "MediaRouter",
  "OptimizationHints",
  "PaintHolding",
  "PreloadTopChromeWebUI",
  "Translate",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup",
  "WebUIOmniboxPopup",
];

/** A browser to measure in. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = await findProgram(process.env);
  if (!executablePath)
    throw new Error("Measuring needs Chromium or Chrome: install one, or name its path in CHROMIUM.");
  return chromium.launch({
    executablePath,
    args: [
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-gpu",
      "--disable-sync",
      "--no-first-run",
      `--ignore-certificate-errors-spki-list=${certificate().trust}`,
      `--disable-features=${off.join(",")}`,
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
}
