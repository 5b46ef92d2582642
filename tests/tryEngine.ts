import { firefox } from "@playwright/test";
import { findProgram, ownBrowser } from "../scripts/setup/findProgram.mjs";
import { openWebKit } from "./webDriver";

/** Opens an engine and shuts it again: a browser that is installed need not start, as where it may have no screen. */
async function tryEngine(engine: string | undefined): Promise<void> {
  if (engine === "webkit") return (await openWebKit()).close();
  const executablePath = await findProgram(process.env, "firefox");
  if (!executablePath) throw new Error("There is no Firefox.");
  const own = executablePath === (await ownBrowser("firefox"));
  const browser = await firefox.launch({ executablePath, timeout: 60_000, ...(own ? {} : { channel: "moz-firefox" }) });
  await browser.close();
}

await tryEngine(process.argv[2]);
