import { panels } from "@/components/panels/panels";
import { checkContent } from "@/story/check/checkContent";

process.exitCode = await checkContent(process.argv.slice(2), {
  root: process.cwd(),
  panels,
  annotate: process.env.GITHUB_ACTIONS || process.env.CI,
  print: (text) => process.stdout.write(`${text}\n`),
});
