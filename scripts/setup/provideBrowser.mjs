import { engines } from "./engines.mjs";
import { findBrowser } from "./findBrowser.mjs";
import { run, runLocal } from "./run.mjs";

/**
 * A browser to test with, installed if there is none. `undefined`, with a message, if there is no way to get one.
 * @param {NodeJS.ProcessEnv} env
 * @param {import("./engines.mjs").Engine} [engine]
 * @returns {Promise<string | undefined>}
 */
export async function provideBrowser(env, engine = "chromium") {
  const found = await findBrowser(env, engine);
  if (found) return found;
  const { name, variable, packages } = engines[engine];
  console.log(`No ${name} to test with: installing one…`);
  if (engine !== "webkit") await runLocal("@playwright/test/cli.js", ["install", engine]);
  const own = await findBrowser(env, engine);
  if (own) return own;
  if (process.getuid?.() === 0 && (await run("apt-get", ["update"])) === 0) {
    await run("apt-get", ["install", "-y", "--no-install-recommends", ...packages], {
      DEBIAN_FRONTEND: "noninteractive",
    });
  }
  const installed = await findBrowser(env, engine);
  if (!installed)
    console.error(`Not tested in ${name}: install ${packages.join(" and ")}, or name its path in ${variable}.`);
  return installed;
}
