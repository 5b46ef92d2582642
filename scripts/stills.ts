import { parseArgs } from "node:util";
import { storyIds } from "@/story/read/storyIds";
import { isFresh } from "./setup/fingerprint.mjs";
import { runLocal } from "./setup/run.mjs";
import { makeSheet } from "./stills/makeSheet";
import { openSite } from "./stills/openSite";
import { UnknownStory } from "./stills/UnknownStory";

const out = "out";
const folder = ".attest/stills";

/** Every step of every scene, or of one story's, on one page to look at. */
async function stills(args: string[]): Promise<void> {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const [story, ...more] = positionals;
  if (more.length > 0) throw new Error("Name one story, or none for all: npm run stills -- my-story");
  const stories = await storyIds();
  if (story !== undefined && !stories.includes(story)) throw new UnknownStory(story, stories);
  if (!isFresh(process.env) && (await runLocal("tsx/dist/cli.mjs", ["scripts/build.ts"])) !== 0)
    throw new Error("No stills were taken, as the site could not be built.");
  const site = await openSite(out, process.env);
  try {
    const log = (line: string) => console.log(line);
    console.log(`To look at: ${await makeSheet({ out, folder, story, shoot: site.shoot, log })}`);
  } finally {
    await site.close();
  }
}

try {
  await stills(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
