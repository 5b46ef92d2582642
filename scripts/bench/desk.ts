import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { cpus, loadavg } from "node:os";
import { resolve } from "node:path";
import { copyProject } from "../setup/copyProject.mjs";
import { freePort } from "../setup/freePort.mjs";
import type { Bench } from "./bench";
import { formatTable } from "./formatTable";
import { writeStory } from "./growth/madeUpProject";
import { median } from "./median";
import { openBrowser } from "./openBrowser";
import { type Typed, typeInDesk } from "./typeInDesk";

const size = { chapters: 30, people: 170, steps: 10, claims: 3000 };
const goals = { painted: 50, found: 500 };

/** How fast the desk answers whoever types in a chapter of a large story. */
export const desk: Bench = {
  about:
    "the desk, in a story of 30 chapters and 3,000 claims: from a key to its letter, and to what is found; five minutes",
  async measure({ runs, log }) {
    // Inside of the project, where Turbopack finds the packages.
    const folder = resolve(".attest", `desk-bench-${process.pid}`);
    await copyProject(folder);
    await writeStory(folder, 1, size);
    const server = await startDesk(folder);
    const browser = await openBrowser();
    try {
      log("Opening the chapter");
      const typed = await typeInDesk(browser, `${server.home}/desk/story-1/part-a/`, runs, log);
      const load = loadavg()[0] ?? 0;
      return { data: { ...typed, goals, load }, text: report(typed, load) };
    } finally {
      await browser.close();
      server.child.kill();
      if (server.child.exitCode === null) await once(server.child, "exit");
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function startDesk(folder: string): Promise<{ home: string; child: ChildProcess }> {
  const child = spawn(process.execPath, ["scripts/command.mjs", "dev"], {
    cwd: folder,
    env: { ...process.env, PORT: String(await freePort()), BASE_PATH: "", NODE_ENV: "development", NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  return new Promise((started, failed) => {
    const read = (text: Buffer) => {
      printed += text;
      const home = /(http:\S+?)\/desk\//.exec(printed)?.[1];
      if (home && /Ready in/.test(printed)) started({ home, child });
    };
    for (const stream of [child.stdout, child.stderr]) stream.on("data", read);
    child.once("exit", () => failed(new Error(`The dev server did not start: ${printed}`)));
  });
}

function report({ painted, found, answered }: Typed, load: number): string {
  const row = (what: string, all: number[], goal?: number) => [
    what,
    median(all).toFixed(0),
    Math.max(...all).toFixed(0),
    String(all.length),
    String(goal ?? ""),
  ];
  return [
    `A story of ${size.chapters} chapters and ${size.claims.toLocaleString("en")} claims at the desk, in milliseconds`,
    "",
    formatTable([
      ["", "median", "worst", "of", "goal"],
      row("a key pressed, until it is painted", painted, goals.painted),
      row("the last key, until what is found stands there", found, goals.found),
      row("of it the server's answer", answered),
    ]),
    "",
    `The second holds the moment for which a text rests before it is checked. ${cpus().length} processors; load of this machine ${load.toFixed(1)}.`,
  ].join("\n");
}
