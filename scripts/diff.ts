import { panels } from "@/components/panels/panels";
import { runCommand } from "./cli/runCommand";
import { runDiff } from "./diff/runDiff";

await runCommand(() =>
  runDiff(process.argv.slice(2), { root: process.cwd(), panels, print: (text) => console.log(text) }),
);
