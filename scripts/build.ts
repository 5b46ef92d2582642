import { storyIds } from "@/story/read/storyIds";
import { today } from "@/story/read/today";
import { commitTime } from "./publish/commitTime";
import { findKept } from "./publish/keptStories";
import { publish } from "./publish/publish";
import { renderPages } from "./publish/renderPages";
import { fingerprintInputs, fingerprintStories, keepFingerprint } from "./setup/fingerprint.mjs";
import { runLocal } from "./setup/run.mjs";
import { basePath } from "./site/basePath.mjs";
import { siteUrl } from "./site/siteUrl.mjs";

const settings = {
  NEXT_TELEMETRY_DISABLED: "1",
  // Two builds of one commit make the same pages, so their day is the commit's; without one it is today.
  SOURCE_DATE_EPOCH: process.env.SOURCE_DATE_EPOCH || commitTime(),
};

/** Runs the steps until one fails. The site in out/ changes only in the last. */
async function build(): Promise<number> {
  Object.assign(process.env, settings);
  const begun = Date.now();
  // Taken first: what is saved while the build runs must count as a change.
  const inputs = fingerprintInputs(process.env);
  const ids = await storyIds();
  const stories = fingerprintStories(ids, process.env, today());
  const changed = storiesToRender(ids, stories);
  const rest = ids.length - changed.length;
  if (rest > 0)
    console.log(`Unchanged since they were last published, and kept: ${rest} of ${rest + changed.length} stories.`);
  const steps: [name: string, run: () => Promise<number>][] = [
    ["Checking the stories", () => runLocal("tsx/dist/cli.mjs", ["scripts/check.ts"])],
    ["Rendering the pages", () => renderPages(changed)],
    ["Publishing", () => publish(stories)],
  ];
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

/** Those whose pages would not be what they are; an export without any story is refused, so there is always one. */
function storiesToRender(ids: string[], stories: Record<string, string>): string[] {
  const kept = findKept(stories, "out", ".attest");
  const changed = ids.filter((id) => !kept.has(id));
  const least = ids.toSorted((a, b) => (kept.get(a)?.files.size ?? 0) - (kept.get(b)?.files.size ?? 0)).slice(0, 1);
  return changed.length > 0 ? changed : least;
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
