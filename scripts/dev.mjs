import { fileURLToPath } from "node:url";
import { install } from "./setup/install.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
await install();
const { register } = await import("tsx/esm/api");
register();
const { dev } = await import("./dev/dev.ts");
process.exitCode = await dev(process.argv.slice(2), process.env);
