import { fileURLToPath } from "node:url";
import { install } from "./setup/install.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
await install();
const { register } = await import("tsx/esm/api");
register();
await import("./check.ts");
