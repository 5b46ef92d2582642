import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { engines } from "./engines.mjs";

/**
 * Path of a browser to test with: the one named in its variable, else Playwright's own, else the system's.
 * @param {NodeJS.ProcessEnv} env
 * @param {import("./engines.mjs").Engine} [engine]
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser(env, engine = "chromium") {
  const { variable, system, macs } = engines[engine];
  const named = env[variable];
  if (named) {
    if (runs(named)) return named;
    throw new Error(`${variable} is "${named}", which is not a program that can be run.`);
  }
  const folders = (env.PATH ?? "").split(delimiter).concat("/usr/bin", "/usr/local/bin", "/snap/bin");
  const installed = folders.filter(Boolean).flatMap((folder) => system.map((name) => join(folder, name)));
  return [await ownBrowser(engine), ...installed, ...macs].find((path) => path && runs(path));
}

/**
 * Where Playwright keeps the browser it downloads. Its WebKit is left alone: what speaks to the system's does not speak to it.
 * @param {import("./engines.mjs").Engine} engine
 */
export async function ownBrowser(engine) {
  const playwright = await import("@playwright/test");
  return engine === "webkit" ? undefined : playwright[engine].executablePath();
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
