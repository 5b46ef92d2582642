import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { dirname, join, relative } from "node:path";
import { test as base } from "@playwright/test";
import { copyProject } from "../scripts/setup/copyProject.mjs";
import { writeReadmeStory } from "./readmeStory";

const root = join(process.cwd(), ".attest", `dev-test-${process.pid}`);
const content = join(root, "content");
const first = join(root, "content-at-first");

export type DevServer = {
  /** Where the server said it is, without a slash at its end. */
  home: string;
  /** All it has printed, without colours. */
  printed(): string;
  read(path: string): Promise<string>;
  write(path: string, text: string): Promise<void>;
  copy(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Runs git where the copy stands. */
  git(...args: string[]): void;
  /** Puts the stories back as they were at first, without what git knows of them. */
  reset(): Promise<void>;
  stop(): Promise<void>;
};

/** Tests of what editors see: those that one worker runs share a server, which makes each of its pages once. */
export const test = base.extend<object, { server: DevServer }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const server = await startDev();
      await use(server);
      await server.stop();
    },
    { scope: "worker", timeout: 240_000 },
  ],
});

/** `npm run dev` in a copy of the project that holds the README's story, mended, and nothing else; the port it wants is taken. */
async function startDev(): Promise<DevServer> {
  await makeCopy();
  const blocker = createServer().listen(0);
  await once(blocker, "listening");
  const address = blocker.address();
  const wanted = typeof address === "object" && address ? address.port : 0;
  const child = spawn(process.execPath, ["scripts/command.mjs", "dev"], {
    cwd: root,
    env: { ...process.env, PORT: String(wanted), BASE_PATH: "", NODE_ENV: "development", NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  const keep = (text: Buffer) => {
    printed += text;
  };
  for (const stream of [child.stdout, child.stderr]) stream.on("data", keep);
  try {
    await untilPrinted(child, () => /Ready in/.test(printed));
  } catch (error) {
    throw new Error(`The dev server did not start: ${printed}`, { cause: error });
  } finally {
    blocker.close();
  }
  const home = /The flood at Ardon: (http:\S+?)\/my-story\//.exec(printed)?.[1] ?? "";
  return {
    home,
    printed: () => printed,
    read: (path) => readFile(join(content, path), "utf8"),
    async write(path, text) {
      await mkdir(dirname(join(content, path)), { recursive: true });
      await writeFile(join(content, path), text);
    },
    copy: (from, to) => cp(join(content, from), join(content, to), { recursive: true }),
    remove: (path) => rm(join(content, path), { recursive: true }),
    git(...args) {
      execFileSync("git", ["-c", "user.name=Ada", "-c", "user.email=ada@example.org", ...args], { cwd: root });
    },
    async reset() {
      await rm(join(root, ".git"), { recursive: true, force: true });
      // What is told of a change while Next's router starts, it calls an internal error: so no page is opened before the
      // change is made, and nothing is written that stands already.
      if (await putBack()) await (await fetch(`${home}/my-story/flood/`)).text();
    },
    async stop() {
      child.kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** Puts the stories back as they were at first; false where they are so. */
async function putBack(): Promise<boolean> {
  const kept = await readdir(first, { recursive: true, withFileTypes: true });
  const paths = new Set(kept.map((entry) => relative(first, join(entry.parentPath, entry.name))));
  const added = (await readdir(content, { recursive: true })).filter((path) => !paths.has(path));
  for (const path of added) await rm(join(content, path), { recursive: true, force: true });
  let isOther = added.length > 0;
  for (const entry of kept.filter((one) => one.isFile())) {
    const from = join(entry.parentPath, entry.name);
    const to = join(content, relative(first, from));
    const [was, is] = await Promise.all([readFile(from), readFile(to).catch(() => undefined)]);
    if (is?.equals(was)) continue;
    await cp(from, to);
    isOther = true;
  }
  return isOther;
}

async function makeCopy() {
  await rm(root, { recursive: true, force: true });
  await copyProject(root);
  await writeReadmeStory(root);
  const chapter = join(content, "my-story/chapters/flood.mdx");
  const text = await readFile(chapter, "utf8");
  await writeFile(`${chapter}.new`, text.replace("two counts", "<Plain>two</Plain> counts"));
  await rename(`${chapter}.new`, chapter);
  await cp(content, first, { recursive: true });
}

/** Waits for words of a program; that it ends first is an error. */
function untilPrinted(child: ChildProcess, isThere: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => isThere() && resolve();
    child.stdout?.on("data", look);
    child.once("exit", () => reject(new Error("It ended.")));
  });
}
