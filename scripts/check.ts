import { panels } from "@/components/panels/panels";
import { checkContent } from "@/story/check/checkContent";
import { checkStories } from "@/story/check/checkStories";
import { checkChanged } from "./check/checkChanged";

const root = process.cwd();
process.exitCode = await checkContent(process.argv.slice(2), {
  root,
  check: (ids) => checkChanged(ids, (changed) => checkStories(changed, { root, panels }), ".attest/checked.json"),
  annotate: process.env.GITHUB_ACTIONS || process.env.CI,
  print: (text) => process.stdout.write(`${text}\n`),
});
