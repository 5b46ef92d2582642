import { findBrowser } from "./findBrowser.mjs";
import { run, runLocal } from "./run.mjs";

/**
 * A Chromium to test with, installed if there is none. `undefined`, with a message, if there is no way to get one.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string | undefined>}
 */
export async function provideBrowser(env) {
  const found = await findBrowser(env);
  if (found) return found;
  console.log("No browser to test with: installing one…");
  await runLocal("@playwright/test/cli.js", ["install", "chromium"]);
  const own = await findBrowser(env);
  if (own) return own;
  if (process.getuid?.() === 0 && (await run("apt-get", ["update"])) === 0) {
    await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], {
      DEBIAN_FRONTEND: "noninteractive",
    });
  }
  const installed = await findBrowser(env);
  if (!installed)
    console.error("The browser tests need Chromium or Chrome: install one, or name its path in CHROMIUM.");
  return installed;
}
