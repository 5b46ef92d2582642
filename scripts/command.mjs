import { fileURLToPath } from "node:url";
import { install } from "./setup/install.mjs";

/** Installs what is missing and runs the script of this name: `node scripts/command.mjs check --json`. */
const [name = ""] = process.argv.splice(2, 1);
process.chdir(fileURLToPath(new URL("..", import.meta.url)));
await install();
const { register } = await import("tsx/esm/api");
register();
await import(`./${name}.ts`);
