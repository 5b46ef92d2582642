import { commitTime } from "./publish/commitTime";
import { fingerprintInputs, keepFingerprint } from "./setup/fingerprint.mjs";
import { runLocal } from "./setup/run.mjs";
import { basePath } from "./site/basePath.mjs";
import { siteUrl } from "./site/siteUrl.mjs";

const quiet = { NEXT_TELEMETRY_DISABLED: "1" };
// Two builds of one commit make the same pages, so their day is the commit's; without one it is today.
const day = { SOURCE_DATE_EPOCH: process.env.SOURCE_DATE_EPOCH || commitTime() };
const steps: [name: string, run: () => Promise<number>][] = [
  ["Checking the stories", () => runLocal("tsx/dist/cli.mjs", ["scripts/check.ts"])],
  ["Rendering the pages", () => runLocal("next/dist/bin/next", ["build"], { ...quiet, ...day })],
  ["Publishing", () => runLocal("tsx/dist/cli.mjs", ["scripts/publish.ts"])],
];

/** Runs the steps until one fails. The site in out/ changes only in the last. */
async function build(): Promise<number> {
  const begun = Date.now();
  // Taken first: what is saved while the build runs must count as a change.
  const inputs = fingerprintInputs(process.env);
  for (const [name, run] of steps) {
    const start = Date.now();
    console.log(`${name}…`);
    const code = await run();
    if (code !== 0) {
      console.error(`${name}: failed. out/ is as it was.`);
      return code;
    }
    console.log(`${name}: done in ${seconds(start)}.`);
  }
  keepFingerprint(inputs);
  console.log(`Built in ${seconds(begun)}.`);
  return 0;
}

const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

try {
  basePath(process.env.BASE_PATH);
  siteUrl(process.env.SITE_URL);
  process.exitCode = await build();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
