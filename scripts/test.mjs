import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { countPlaywright, countVitest } from "./setup/countTests.mjs";
import { isFresh } from "./setup/fingerprint.mjs";
import { formatTimes } from "./setup/formatTimes.mjs";
import { install } from "./setup/install.mjs";
import { copyPlaced, runPlaced } from "./setup/placedSite.mjs";
import { programs } from "./setup/programs.mjs";
import { provideProgram } from "./setup/provideProgram.mjs";
import { runLocal } from "./setup/run.mjs";
import { testHostile } from "./setup/testHostile.mjs";
import { timePlaywright, timeVitest } from "./setup/timeTests.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
process.env.NEXT_TELEMETRY_DISABLED = "1";
const unitReport = ".attest/vitest.json";
const placedReport = ".attest/playwright-placed.json";
const pageReport = ".attest/playwright.json";
for (const report of [unitReport, placedReport, pageReport]) rmSync(report, { force: true });
await install();
if (process.argv.includes("--hostile")) process.exit(await testHostile());

/** A part's exit code can fail where its tests did not, and then counts as one failed. */
const withCode = (code, { passed, failed }) => ({ passed, failed: code !== 0 && failed === 0 ? 1 : failed });
const asOne = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 });
const parts = [];
/** @type {Promise<string | undefined> | undefined} */
let chromium;
/** What there is to test, of which some may be asked for by name: machines that share the work each take a part of it. */
const named = ["units", "placed", "pages"].filter((name) => process.argv.includes(`--${name}`));
/** @param {string} name */
const isAsked = (name) => named.length === 0 || named.includes(name);

/** A part that fails leaves the others to be run. */
async function part(name, run) {
  console.log(`\n== ${name}`);
  const begun = Date.now();
  const counted = await run();
  parts.push({ name, seconds: (Date.now() - begun) / 1000, ...counted });
  return counted;
}

if (isAsked("units")) {
  await part("Lint and format", async () => asOne(await runLocal("@biomejs/biome/bin/biome", ["ci"])));
  await part("Types", async () => asOne(await runLocal("typescript/bin/tsc", ["--noEmit", "--incremental", "false"])));
  await part("Unit tests", testUnits);
}
if (isAsked("placed"))
  await part(
    "Stories in four languages under a path, and what search programs and previews of links make of them",
    testPlaced,
  );
if (isAsked("pages")) {
  const build = await part("Build", async () =>
    asOne(isFresh(process.env) ? 0 : await runLocal("tsx/dist/cli.mjs", ["scripts/build.ts"])),
  );
  await part("Browser tests", () => testPages(build));
}

const sum = (key) => parts.reduce((total, part) => total + part[key], 0);
process.exitCode = sum("failed") === 0 ? 0 : 1;
const tests = [...timeVitest(unitReport), ...timePlaywright(placedReport), ...timePlaywright(pageReport)];
console.log(`\n${formatTimes(parts, tests)}\n\n${sum("passed")} passed, ${sum("failed")} failed`);

async function testUnits() {
  const report = ["--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`];
  return withCode(await runLocal("vitest/vitest.mjs", ["run", ...report]), countVitest(unitReport));
}

/** In a build of its own, as a page's links and all it says to other programs hold the address, the path and the languages. */
async function testPlaced() {
  await copyPlaced();
  if ((await runPlaced("tsx/dist/cli.mjs", ["scripts/build.ts"])) !== 0) return asOne(1);
  return testIn(["--project=placed"], placedReport, runPlaced);
}

async function testPages(build) {
  if (build.failed > 0) {
    console.error("Not run: the build failed, and an older site would be tested.");
    return asOne(1);
  }
  await provideProgram(process.env, "nginx");
  for (const engine of /** @type {const} */ (["firefox", "webkit"])) await provideEngine(engine);
  const shard = process.argv.filter((argument) => /^--shard=\d+\/\d+$/.test(argument));
  return testIn(shard, pageReport);
}

/**
 * Where one of the other engines cannot be had or does not start, a line says so, and the rest is still tested.
 * @param {"firefox" | "webkit"} engine
 */
async function provideEngine(engine) {
  const { name, variable } = programs[engine];
  if (!(await provideProgram(process.env, engine))) return;
  if ((await runLocal("tsx/dist/cli.mjs", ["tests/tryEngine.ts", engine])) === 0) return;
  console.error(`Not tested in ${name}: it does not start here.`);
  process.env[variable] = "none";
}

/** Its shell where it can be had; the whole browser is there in any case, for what the shell does not do. */
async function provideChromium() {
  const shell = await provideProgram(process.env, "shell");
  const whole = await provideProgram(process.env);
  return shell ?? whole;
}

/** Runs the browser tests that these arguments choose, or all, on the site that stands where `run` runs a program. */
async function testIn(chosen, report, run = runLocal) {
  chromium ??= provideChromium();
  const browser = await chromium;
  if (!browser) return asOne(1);
  const code = await run("@playwright/test/cli.js", ["test", ...chosen, "--reporter=list,json"], {
    CHROMIUM: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(report),
  });
  return withCode(code, countPlaywright(report));
}
