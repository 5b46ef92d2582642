import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { countPlaywright, countVitest } from "./setup/countTests.mjs";
import { install } from "./setup/install.mjs";
import { provideBrowser } from "./setup/provideBrowser.mjs";
import { runLocal } from "./setup/run.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
process.env.NEXT_TELEMETRY_DISABLED = "1";
const unitReport = ".attest/vitest.json";
const pageReport = ".attest/playwright.json";
for (const report of [unitReport, pageReport]) rmSync(report, { force: true });
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

title("Build");
const build = asOne(await runLocal("tsx/dist/cli.mjs", ["scripts/build.ts"]));

title("Browser tests");
const pages = await testPages();

const parts = [lint, types, unit, build, pages];
const sum = (key) => parts.reduce((total, part) => total + part[key], 0);
process.exitCode = sum("failed") === 0 ? 0 : 1;
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);

async function testPages() {
  if (build.failed > 0) {
    console.error("Not run: the build failed, and an older site would be tested.");
    return asOne(1);
  }
  const browser = await provideBrowser(process.env);
  if (!browser) return asOne(1);
  const code = await runLocal("@playwright/test/cli.js", ["test", "--reporter=list,json"], {
    CHROMIUM: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: pageReport,
  });
  return withCode(code, countPlaywright(pageReport));
}
