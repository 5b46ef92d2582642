import { findProgram } from "./findProgram.mjs";
import { programs } from "./programs.mjs";
import { run, runLocal } from "./run.mjs";

/**
 * A program to test with, installed if there is none. `undefined`, with a message, if there is no way to get one.
 * @param {NodeJS.ProcessEnv} env
 * @param {import("./programs.mjs").Program} [program]
 * @returns {Promise<string | undefined>}
 */
export async function provideProgram(env, program = "chromium") {
  const found = await findProgram(env, program);
  if (found || env[programs[program].variable] === "none") return found;
  const { name, variable, packages, playwright } = programs[program];
  console.log(`No ${name} to test with: installing one…`);
  if (playwright) await runLocal("@playwright/test/cli.js", ["install", playwright]);
  const own = await findProgram(env, program);
  if (own) return own;
  if (process.getuid?.() === 0 && (await run("apt-get", ["update"])) === 0) {
    await run("apt-get", ["install", "-y", "--no-install-recommends", ...packages], {
      DEBIAN_FRONTEND: "noninteractive",
    });
  }
  const installed = await findProgram(env, program);
  if (!installed)
    console.error(`Not tested in ${name}: install ${packages.join(" and ")}, or name its path in ${variable}.`);
  return installed;
}
