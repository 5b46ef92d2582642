import { runCommand } from "./editor/runCommand";
import { runFix } from "./fix/runFix";

await runCommand(() => runFix(process.argv.slice(2), { root: process.cwd(), print: (text) => console.log(text) }));
