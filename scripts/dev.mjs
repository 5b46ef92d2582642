import { fileURLToPath } from "node:url";
import { install } from "./setup/install.mjs";
import { runLocal } from "./setup/run.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
await install();
process.exitCode = await runLocal("next/dist/bin/next", ["dev", ...process.argv.slice(2)], {
  NEXT_TELEMETRY_DISABLED: "1",
});
