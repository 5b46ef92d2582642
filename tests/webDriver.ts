import { spawn } from "node:child_process";
import { findProgram } from "../scripts/setup/findProgram.mjs";
import { freePort } from "../scripts/setup/freePort.mjs";

/** A browser that is spoken to by W3C WebDriver. `run` hands a function to the page: it sees nothing but its arguments. */
export type DrivenBrowser = {
  open(url: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  run<Result, Args extends unknown[]>(script: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>>;
  press(key: string): Promise<void>;
  close(): Promise<void>;
};

const KEYS: Record<string, string> = { Escape: "\uE00C" };

/** WebKit in a screen of its own. Fails where WebKitWebDriver, xvfb-run or a browser for it is missing. */
export async function openWebKit(): Promise<DrivenBrowser> {
  const driver = await findProgram(process.env, "webkit");
  if (!driver) throw new Error("There is no WebKitWebDriver.");
  const port = await freePort();
  const process_ = spawn("xvfb-run", ["-a", driver, `--port=${port}`], { stdio: "ignore", detached: true });
  const failed = new Promise<never>((_, reject) => process_.once("error", reject));
  // All that was started goes with it: the screen, the driver and the browser are one group.
  const stop = () => void (process_.pid && process.kill(-process_.pid));
  const send = async (method: string, path: string, body?: unknown) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { "Content-Type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  try {
    await Promise.race([failed, answering(() => send("GET", "/status"))]);
    const { sessionId } = (await send("POST", "/session", { capabilities: {} })) as { sessionId: string };
    const at = `/session/${sessionId}`;
    return {
      open: async (url) => void (await send("POST", `${at}/url`, { url })),
      resize: async (width, height) => void (await send("POST", `${at}/window/rect`, { width, height })),
      run: async (script, ...args) =>
        (await send("POST", `${at}/execute/async`, {
          script: `const done = arguments[arguments.length - 1]; Promise.resolve((${script})(...[...arguments].slice(0, -1))).then((value) => done({ value }), (error) => done({ error: String(error) }));`,
          args,
        }).then(unwrap)) as never,
      press: async (key) => {
        const value = KEYS[key] ?? key;
        const actions = [
          {
            type: "key",
            id: "keys",
            actions: [
              { type: "keyDown", value },
              { type: "keyUp", value },
            ],
          },
        ];
        await send("POST", `${at}/actions`, { actions });
      },
      close: async () => {
        await send("DELETE", at).catch(() => {});
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

function unwrap(answer: unknown): unknown {
  const { value, error } = answer as { value?: unknown; error?: string };
  if (error !== undefined) throw new Error(error);
  return value;
}

async function answering(ask: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await ask();
      return;
    } catch (error) {
      if (tries > 100) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}
