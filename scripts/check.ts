import { panels } from "@/components/panels/panels";
import { checkContent } from "@/story/check/checkContent";
import { checkStories } from "@/story/check/checkStories";

const root = process.cwd();
process.exitCode = await checkContent(process.argv.slice(2), {
  root,
  check: (ids) => checkStories(ids, { root, panels }),
  annotate: process.env.GITHUB_ACTIONS || process.env.CI,
  print: (text) => process.stdout.write(`${text}\n`),
});
