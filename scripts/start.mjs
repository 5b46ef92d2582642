import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isFresh } from "./setup/fingerprint.mjs";
import { install } from "./setup/install.mjs";
import { runLocal } from "./setup/run.mjs";
import { serveSite } from "./site/serveSite.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
await install();
if (isFresh(process.env)) {
  console.log("Nothing has changed since the last build.");
} else if ((await runLocal("tsx/dist/cli.mjs", ["scripts/build.ts"])) !== 0) {
  if (existsSync("out/index.html")) console.error("The last good site is still in out/: npm run serve serves it.");
  process.exit(1);
}
await serveSite("out", process.env).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
