import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { countPlaywright, countVitest } from "./setup/countTests.mjs";
import { install } from "./setup/install.mjs";
import { programs } from "./setup/programs.mjs";
import { provideProgram } from "./setup/provideProgram.mjs";
import { runLocal } from "./setup/run.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
process.env.NEXT_TELEMETRY_DISABLED = "1";
const unitReport = ".attest/vitest.json";
const placedReport = ".attest/playwright-placed.json";
const pageReport = ".attest/playwright.json";
for (const report of [unitReport, placedReport, pageReport]) rmSync(report, { force: true });
await install();

/** A part's exit code can fail where its tests did not, and then counts as one failed. */
const withCode = (code, { passed, failed }) => ({ passed, failed: code !== 0 && failed === 0 ? 1 : failed });
const asOne = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 });
const title = (text) => console.log(`\n== ${text}`);

title("Lint and format");
const lint = asOne(await runLocal("@biomejs/biome/bin/biome", ["ci"]));

title("Types");
const types = asOne(await runLocal("typescript/bin/tsc", ["--noEmit", "--incremental", "false"]));

title("Unit tests");
const unit = withCode(
  await runLocal("vitest/vitest.mjs", [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${unitReport}`,
  ]),
  countVitest(unitReport),
);

title("Build under a path, and what search programs and previews of links make of it");
const placed = await testPlaced();

title("Build");
const build = asOne(await runLocal("tsx/dist/cli.mjs", ["scripts/build.ts"]));

title("Browser tests");
const pages = await testPages();

const parts = [lint, types, unit, placed, build, pages];
const sum = (key) => parts.reduce((total, part) => total + part[key], 0);
process.exitCode = sum("failed") === 0 ? 0 : 1;
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);

/** The site as it stands at an address that is known and has a path; the crawl of the site that has neither is among the browser tests. */
async function testPlaced() {
  const env = { SITE_URL: "https://stories.example", BASE_PATH: "/sub" };
  if ((await runLocal("tsx/dist/cli.mjs", ["scripts/build.ts"], env)) !== 0) return asOne(1);
  return testIn(["--project=chromium", "tests/crawl.e2e.ts"], placedReport, env);
}

async function testPages() {
  if (build.failed > 0) {
    console.error("Not run: the build failed, and an older site would be tested.");
    return asOne(1);
  }
  await provideProgram(process.env, "nginx");
  for (const engine of /** @type {const} */ (["firefox", "webkit"])) await provideEngine(engine);
  return testIn([], pageReport);
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

/** Runs the browser tests that these arguments choose, or all, on the site in out/. */
async function testIn(chosen, report, env = {}) {
  const browser = await provideProgram(process.env);
  if (!browser) return asOne(1);
  const code = await runLocal("@playwright/test/cli.js", ["test", ...chosen, "--reporter=list,json"], {
    ...env,
    CHROMIUM: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  return withCode(code, countPlaywright(report));
}
