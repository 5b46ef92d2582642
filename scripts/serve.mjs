import { fileURLToPath } from "node:url";
import { serveSite } from "./site/serveSite.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
await serveSite("out", process.env).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
