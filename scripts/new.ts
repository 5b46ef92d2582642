import { panels } from "@/components/panels/panels";
import { runCommand } from "./cli/runCommand";
import { askNobody, askOnTerminal } from "./new/ask";
import { runNew } from "./new/runNew";

await runCommand(() =>
  runNew(process.argv.slice(2), {
    root: process.cwd(),
    panels,
    ask: process.stdin.isTTY && process.stdout.isTTY ? askOnTerminal : askNobody,
    print: (text) => console.log(text),
  }),
);
