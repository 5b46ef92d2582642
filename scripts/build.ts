import { storyIds } from "@/story/read/storyIds";
import { today } from "@/story/read/today";
import { site } from "@/story/site/site";
import { renderPages } from "./next/renderPages";
import { commitTime } from "./publish/commitTime";
import { findKept } from "./publish/keptStories";
import { publish } from "./publish/publish";
import type { KeptStory } from "./publish/publishing";
import { fingerprintInputs, fingerprintStories, isFresh, keepFingerprint } from "./setup/fingerprint.mjs";
import { runLocal } from "./setup/run.mjs";

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
  const kept = findKept(stories, "out", ".attest");
  const changed = storiesToRender(ids, kept);
  const rest = ids.length - changed.length;
  if (rest > 0)
    console.log(`Unchanged since they were last published, and kept: ${rest} of ${rest + changed.length} stories.`);
  // What was said of the stories is said again, and no more is done.
  const asItWas = kept.size === ids.length && isFresh(process.env);
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
    if (asItWas) {
      console.log("Nothing has changed since out/ was published: it stands as it is.");
      return 0;
    }
  }
  keepFingerprint(inputs);
  console.log(`Built in ${seconds(begun)}.`);
  return 0;
}

/** Those whose pages would not be what they are; an export without any story is refused, so there is always one. */
function storiesToRender(ids: string[], kept: Map<string, KeptStory>): string[] {
  const changed = ids.filter((id) => !kept.has(id));
  const least = ids.toSorted((a, b) => (kept.get(a)?.files.size ?? 0) - (kept.get(b)?.files.size ?? 0)).slice(0, 1);
  return changed.length > 0 ? changed : least;
}

const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

try {
  // Before anything else, as either throws where it is malformed.
  void [site.basePath, site.origin];
  process.exitCode = await build();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
