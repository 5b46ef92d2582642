import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { programs } from "./programs.mjs";

/**
 * Path of a program to test with: the one named in its variable (none for "none"), else Playwright's own, else the system's.
 * @param {NodeJS.ProcessEnv} env
 * @param {import("./programs.mjs").Program} [program]
 * @returns {Promise<string | undefined>}
 */
export async function findProgram(env, program = "chromium") {
  const { variable, system, macs } = programs[program];
  const named = env[variable];
  if (named === "none") return undefined;
  if (named) {
    if (runs(named)) return named;
    throw new Error(`${variable} is "${named}", which is not a program that can be run.`);
  }
  const folders = (env.PATH ?? "").split(delimiter).concat("/usr/bin", "/usr/sbin", "/usr/local/bin", "/snap/bin");
  const installed = folders.filter(Boolean).flatMap((folder) => system.map((name) => join(folder, name)));
  return [await ownBrowser(program), ...installed, ...macs].find((path) => path && runs(path));
}

/**
 * Where Playwright keeps the browser it downloads. Its WebKit is left alone: what speaks to the system's does not speak to it.
 * @param {import("./programs.mjs").Program} program
 */
export async function ownBrowser(program) {
  const { chromium, firefox } = await import("@playwright/test");
  if (program === "firefox") return firefox.executablePath();
  if (program === "chromium") return chromium.executablePath();
  return program === "shell" ? shellBeside(chromium.executablePath()) : undefined;
}

/**
 * Playwright names only its whole Chromium, and keeps the shell of the same number in a folder beside it.
 * @param {string} chromium
 */
function shellBeside(chromium) {
  const folder = chromium.replace(/([\\/])chromium-(\d+)[\\/].*/, "$1chromium_headless_shell-$2");
  const parts = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  const shell = parts.find((path) => /(^|[\\/])(chrome-)?headless[-_]shell(\.exe)?$/.test(path));
  return shell && join(folder, shell);
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
