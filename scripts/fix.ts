import { panels } from "@/components/panels/panels";
import { runCommand } from "./cli/runCommand";
import { runFix } from "./fix/runFix";

await runCommand(() =>
  runFix(process.argv.slice(2), { root: process.cwd(), panels, print: (text) => console.log(text) }),
);
