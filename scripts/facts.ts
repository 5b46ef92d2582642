import { panels } from "@/components/panels/panels";
import { runCommand } from "./cli/runCommand";
import { makeFacts } from "./facts/makeFacts";

await runCommand(() =>
  makeFacts(process.argv.slice(2), { root: process.cwd(), panels, print: (text) => console.log(text) }),
);
