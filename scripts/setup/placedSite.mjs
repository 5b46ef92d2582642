import { cp } from "node:fs/promises";
import { join } from "node:path";
import { copyProject } from "./copyProject.mjs";
import { run } from "./run.mjs";

/** Where a second site is made and tested, and stays, so that the next run makes only what changed. */
export const placedRoot = ".attest/placed";
const place = { SITE_URL: "https://stories.example", BASE_PATH: "/sub" };

/**
 * Makes a copy of the project with its tests and, beside its own stories, those that the tests keep in other languages: a
 * page's links and all it says to other programs hold its address, its path and its language.
 */
export async function copyPlaced() {
  await copyProject(placedRoot, ["tests", "docs", "playwright.config.ts", "README.md"]);
  for (const stories of ["content", "tests/editions"]) {
    await cp(stories, join(placedRoot, "content"), { recursive: true });
  }
}

/**
 * Runs a program of an installed package in that copy, whose site stands at an address that is known and has a path.
 * @param {string} program its path under node_modules
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to the environment
 */
export const runPlaced = (program, args, env) =>
  run(process.execPath, [join("node_modules", program), ...args], { ...place, ...env }, placedRoot);
