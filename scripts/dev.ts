import { dev } from "./dev/dev";

process.exitCode = await dev(process.argv.slice(2), process.env);
