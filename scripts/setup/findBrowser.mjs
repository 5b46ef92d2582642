import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const macs = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * Path of a Chromium to test with: the one named in CHROMIUM, else Playwright's own, else the system's.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser(env) {
  if (env.CHROMIUM) {
    if (runs(env.CHROMIUM)) return env.CHROMIUM;
    throw new Error(`CHROMIUM is "${env.CHROMIUM}", which is not a program that can be run.`);
  }
  const { chromium } = await import("@playwright/test");
  const folders = (env.PATH ?? "").split(delimiter).concat("/usr/bin", "/usr/local/bin", "/snap/bin");
  const system = folders.filter(Boolean).flatMap((folder) => names.map((name) => join(folder, name)));
  return [chromium.executablePath(), ...system, ...macs].find((path) => path && runs(path));
}

/** @param {string} path */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
