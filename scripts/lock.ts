import { panels } from "@/components/panels/panels";
import { runCommand } from "./cli/runCommand";
import { writeLocks } from "./lock/writeLocks";

await runCommand(() =>
  writeLocks(process.argv.slice(2), {
    root: process.cwd(),
    panels,
    print: (text) => process.stdout.write(`${text}\n`),
  }),
);
