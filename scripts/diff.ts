import { panels } from "@/components/panels/panels";
import { runDiff } from "./diff/runDiff";
import { runCommand } from "./editor/runCommand";

await runCommand(() =>
  runDiff(process.argv.slice(2), { root: process.cwd(), panels, print: (text) => console.log(text) }),
);
