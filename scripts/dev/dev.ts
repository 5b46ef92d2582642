import { spawn } from "node:child_process";
import { constants, setPriority } from "node:os";
import { parseArgs } from "node:util";
import { panels } from "@/components/panels/panels";
import { basePath } from "../../story/site/basePath.mjs";
import { devPort } from "./devPort";
import { reportChanges } from "./reportChanges";
import { watchContent } from "./watchContent";

/** Next's dev server on a free port, and beside it the stories' addresses and findings as files are saved. Returns the exit code. */
export async function dev(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const print = (text: string) => console.log(text);
  try {
    const { values } = parseArgs({ args, options: { port: { type: "string", short: "p" } }, strict: false });
    const port = await devPort(values.port === undefined ? env.PORT : String(values.port), print);
    const root = process.cwd();
    const news = reportChanges({ home: `http://localhost:${port}${basePath(env.BASE_PATH)}`, root, panels, print });
    await news();
    const watch = watchContent(root, news);
    try {
      return await runNext([...args, "--port", String(port)], env);
    } finally {
      watch.stop();
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

/** The server is told to stop when this program is, so that it never outlives it. */
function runNext(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["node_modules/next/dist/bin/next", "dev", ...args], {
      stdio: "inherit",
      env: { ...env, NEXT_TELEMETRY_DISABLED: "1" },
    });
    // Where the two share a processor, a saved page comes before what is said of it here.
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => child.kill(signal));
    child.on("close", (code) => resolve(code ?? 0));
  });
}
