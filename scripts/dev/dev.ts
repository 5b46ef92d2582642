import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { constants, setPriority } from "node:os";
import { parseArgs } from "node:util";
import { panels } from "@/components/panels/panels";
import { basePath } from "../../story/site/basePath.mjs";
import { deskVariables } from "../desk/deskVariables";
import { serveDesk } from "../desk/serveDesk";
import { devPort } from "./devPort";
import { reportChanges } from "./reportChanges";
import { watchContent } from "./watchContent";

/**
 * Next's dev server on a free port, and beside it the stories' addresses and findings as files are saved. Returns the exit code.
 * It answers this machine alone, and with it the desk is open, whose server is in this process; -H 0.0.0.0 lets a phone nearby see the pages, and closes the desk.
 */
export async function dev(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const print = (text: string) => console.log(text);
  try {
    const options = { port: { type: "string", short: "p" }, hostname: { type: "string", short: "H" } } as const;
    const { values } = parseArgs({ args, options, strict: false });
    const port = await devPort(values.port === undefined ? env.PORT : String(values.port), print);
    const root = process.cwd();
    const home = `http://localhost:${port}${basePath(env.BASE_PATH)}`;
    const news = reportChanges({ home, root, panels, print });
    await news();
    const token = randomBytes(24).toString("base64url");
    const desk =
      values.hostname === undefined ? await serveDesk({ root, panels, token, port: String(port) }) : undefined;
    if (desk) print(`The desk, to revise stories in the browser: ${home}/desk/`);
    const watch = watchContent(root, news);
    try {
      const ours = [...(desk ? ["--hostname", "localhost"] : []), "--port", String(port)];
      const told = desk && { [deskVariables.token]: token, [deskVariables.port]: String(desk.port) };
      return await runNext([...args, ...ours], { ...env, ...told });
    } finally {
      watch.stop();
      desk?.stop();
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
    // Where the two share a processor, what is typed at the desk is checked before its page is drawn.
    if (child.pid) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => child.kill(signal));
    child.on("close", (code) => resolve(code ?? 0));
  });
}
