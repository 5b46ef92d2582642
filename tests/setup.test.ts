import { spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { get, type IncomingHttpHeaders, request, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { countPlaywright, countVitest } from "../scripts/setup/countTests.mjs";
import { formatTimes } from "../scripts/setup/formatTimes.mjs";
import { isInstalled } from "../scripts/setup/install.mjs";
import { timePlaywright, timeVitest } from "../scripts/setup/timeTests.mjs";
import { listen } from "../scripts/site/listen.mjs";
import { siteServer } from "../scripts/site/siteServer.mjs";
import { basePath } from "../story/site/basePath.mjs";

let folder: string;
const servers: Server[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "setup-"));
  await mkdir(join(folder, "out/demo/one"), { recursive: true });
  await mkdir(join(folder, "out/_attest"));
  await writeFile(join(folder, "secret.txt"), "secret");
  await symlink(join(folder, "secret.txt"), join(folder, "out/link.txt"));
  await writeFile(join(folder, "out/index.html"), "shelf");
  await writeFile(join(folder, "out/404.html"), "no such page");
  await writeFile(join(folder, "out/.hidden"), "hidden");
  await writeFile(join(folder, "out/demo/one/index.html"), "one");
  await writeFile(join(folder, "out/_attest/story-1.js"), "1");
  await writeFile(join(folder, "out/_headers"), "/*\n  X-One: all\n/_attest/*\n  Cache-Control: immutable\n");
});
afterEach(() => servers.splice(0).forEach((server) => void server.close()));
afterAll(() => rm(folder, { recursive: true }));

async function serve(base = ""): Promise<number> {
  const server = siteServer(join(folder, "out"), base);
  servers.push(server);
  return listen(server, undefined);
}

type Answer = { status?: number; headers: IncomingHttpHeaders; body: Buffer };

/** `path` goes out as it is written: a browser or fetch would tidy ".." away. */
const ask = (port: number, path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    }).on("error", reject);
  });

test("pages are found by their address, with the right type", async () => {
  const port = await serve();
  const page = await ask(port, "/demo/one/?from=feed");
  expect([page.status, page.headers["content-type"], String(page.body)]).toEqual([
    200,
    "text/html; charset=utf-8",
    "one",
  ]);
  expect(String((await ask(port, "/")).body)).toBe("shelf");
  expect((await ask(port, "/_attest/story-1.js")).headers["content-type"]).toBe("text/javascript; charset=utf-8");
});

test("an address without its last slash is sent on, with its query", async () => {
  const { status, headers } = await ask(await serve(), "/demo/one?a=1");
  expect([status, headers.location]).toEqual([307, "/demo/one/?a=1"]);
});

test("an unknown address gets the page for lost readers", async () => {
  const port = await serve();
  for (const path of ["/none/", "/none", "/demo/", "/demo", "/demo/one/index.html/"]) {
    const { status, body } = await ask(port, path);
    expect([path, status, String(body)]).toEqual([path, 404, "no such page"]);
  }
});

test("nothing outside the site and nothing hidden is given away", async () => {
  const port = await serve();
  const paths = [
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/demo/..%2f..%2f..%2fsecret.txt",
    "//secret.txt",
    "/link.txt",
  ];
  for (const path of [...paths, "/.hidden", "/_headers", "/%5c..%5csecret.txt", "/%00", "/%"]) {
    const { status, headers, body } = await ask(port, path);
    expect([400, 404], path).toContain(status);
    expect([path, String(body).includes("secret"), headers.location]).toEqual([path, false, undefined]);
  }
});

test("the site's own headers are sent, text is sent small, and what a browser has is not sent again", async () => {
  const port = await serve();
  const script = await ask(port, "/_attest/story-1.js");
  expect([script.headers["x-one"], script.headers["cache-control"]]).toEqual(["all", "immutable"]);
  const small = await ask(port, "/", { "accept-encoding": "br, gzip" });
  expect([small.headers["content-encoding"], String(gunzipSync(small.body))]).toEqual(["gzip", "shelf"]);
  expect((await ask(port, "/", { "if-none-match": small.headers.etag ?? "" })).status).toBe(304);
});

test("a part of a film is sent as it is asked for, and the whole where the film is another by now", async () => {
  await writeFile(join(folder, "out/film.mp4"), "0123456789");
  const port = await serve();
  const part = async (range: string, more = {}) => {
    const { status, headers, body } = await ask(port, "/film.mp4", { range, "accept-encoding": "gzip", ...more });
    return [status, headers["content-range"], String(body)];
  };
  expect(await part("bytes=0-1")).toEqual([206, "bytes 0-1/10", "01"]);
  expect(await part("bytes=7-")).toEqual([206, "bytes 7-9/10", "789"]);
  expect(await part("bytes=-2")).toEqual([206, "bytes 8-9/10", "89"]);
  expect(await part("bytes=8-99")).toEqual([206, "bytes 8-9/10", "89"]);
  expect(await part("bytes=10-")).toEqual([416, "bytes */10", ""]);
  for (const odd of ["bytes=4-2", "bytes=-", "bytes=0-1,4-5", "lines=0-1"])
    expect(await part(odd), odd).toEqual([200, undefined, "0123456789"]);
  const { headers } = await ask(port, "/film.mp4");
  expect([headers["accept-ranges"], headers["content-type"]]).toEqual(["bytes", "video/mp4"]);
  expect((await part("bytes=0-1", { "if-range": headers["last-modified"] }))[0]).toBe(206);
  expect((await part("bytes=0-1", { "if-range": "Sat, 01 Jan 2000 00:00:00 GMT" }))[0]).toBe(200);
});

test("only reading is possible", async () => {
  const port = await serve();
  const status = await new Promise((resolve) => {
    request({ host: "127.0.0.1", port, method: "POST", path: "/" }, (response) => resolve(response.statusCode)).end();
  });
  expect(status).toBe(405);
});

test("under a base path the site is there and nowhere else", async () => {
  const port = await serve("/stories");
  expect((await ask(port, "/stories")).headers.location).toBe("/stories/");
  expect((await ask(port, "/stories/demo/one")).headers.location).toBe("/stories/demo/one/");
  expect(String((await ask(port, "/stories/demo/one/")).body)).toBe("one");
  expect((await ask(port, "/demo/one/")).status).toBe(404);
  expect((await ask(port, "/storiesdemo/one/")).status).toBe(404);
});

test("a taken port is passed over, and said so where it was asked for", async () => {
  const port = await serve();
  expect(await serve()).not.toBe(port);
  const server = siteServer(folder, "");
  await expect(listen(server, `${port}`)).rejects.toThrow(`Port ${port} is taken`);
  await expect(listen(server, "http")).rejects.toThrow('PORT is "http"');
});

test("a base path is taken only as Next wants it", () => {
  for (const good of ["", "/stories", "/a/b-c/d.e"]) expect(basePath(good)).toBe(good);
  for (const bad of ["/", "stories", "/stories/", "//host", "/a b", "/../a", "/a?b", "https://a.example"]) {
    expect(() => basePath(bad), bad).toThrow(`BASE_PATH is "${bad}".`);
  }
});

test("packages are installed again only where they differ from the lock file", () => {
  const wanted = {
    "": {},
    "node_modules/a": { version: "1.0.0" },
    "node_modules/mac": { version: "1.0.0", optional: true },
  };
  expect(isInstalled(wanted, { "node_modules/a": { version: "1.0.0" } })).toBe(true);
  expect(isInstalled(wanted, { "node_modules/a": { version: "1.0.1" } })).toBe(false);
  expect(isInstalled(wanted, {})).toBe(false);
  expect(isInstalled(wanted, { ...wanted, "node_modules/gone": { version: "1.0.0" } })).toBe(false);
  expect(isInstalled(wanted, undefined)).toBe(false);
  const there = { "node_modules/a": { version: "1.0.0" } };
  expect(isInstalled(wanted, there, () => false)).toBe(false);
});

test("a command without its packages installs them, and says in words that it could not", {
  timeout: 60_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), "attest-"));
  for (const part of ["scripts", "story/site"]) await cp(part, join(folder, part), { recursive: true });
  await cp("package-lock.json", join(folder, "package-lock.json"));
  await writeFile(join(folder, "npm.mjs"), "console.log(process.argv[2]); process.exit(1);");
  const env = { ...process.env, npm_execpath: join(folder, "npm.mjs") };
  const { scripts } = JSON.parse(await readFile("package.json", "utf8")) as { scripts: Record<string, string> };
  for (const name of ["start", "test", "check", "new", "fix", "facts", "diff", "bench", "stills", "lock", "build"]) {
    const [, ...args] = scripts[name]?.split(" ") ?? [];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: "utf8" });
    expect([name, status, stdout]).toEqual([name, 1, "Installing what package-lock.json lists…\nci\n"]);
    expect(stderr).toBe("The packages could not be installed: see npm's message above. Is the network there?\n");
  }
  await rm(folder, { recursive: true });
});

test("a test file that does not load, or a report that was never written, is a failure", async () => {
  const vitest = {
    numPassedTests: 2,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 0,
    testResults: [{ status: "failed", assertionResults: [] }],
  };
  await writeFile(join(folder, "vitest.json"), JSON.stringify(vitest));
  expect(countVitest(join(folder, "vitest.json"))).toEqual({ passed: 2, failed: 3 });
  const playwright = { stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 0 }, errors: [{}] };
  await writeFile(join(folder, "playwright.json"), JSON.stringify(playwright));
  expect(countPlaywright(join(folder, "playwright.json"))).toEqual({ passed: 4, failed: 2 });
  expect(countVitest(join(folder, "none.json"))).toEqual({ passed: 0, failed: 1 });
});

test("a run says where its time went, and which tests took the longest, in whatever they ran", async () => {
  const vitest = {
    testResults: [{ name: "/x/tests/a.test.ts", assertionResults: [{ fullName: "counts", duration: 1500 }] }],
  };
  await writeFile(join(folder, "vitest.json"), JSON.stringify(vitest));
  const spec = (title: string, ...durations: number[]) => ({
    title,
    tests: [
      {
        projectName: "chromium",
        status: durations.length > 1 ? "flaky" : "expected",
        results: durations.map((duration) => ({ duration })),
      },
    ],
  });
  const nested = { file: "b.e2e.ts", specs: [spec("reads", 2000, 500)] };
  const playwright = { suites: [{ file: "b.e2e.ts", specs: [spec("opens", 100)], suites: [nested] }] };
  await writeFile(join(folder, "playwright.json"), JSON.stringify(playwright));
  const tests = [...timeVitest(join(folder, "vitest.json")), ...timePlaywright(join(folder, "playwright.json"))];
  expect(formatTimes([{ name: "Types", seconds: 8 }], tests).split("\n")).toEqual([
    "Where the time went, in seconds",
    "     8.0  Types",
    "     8.0  all",
    "The slowest tests",
    "     2.5  b.e2e.ts reads (chromium)",
    "     1.5  a.test.ts counts",
    "     0.1  b.e2e.ts opens (chromium)",
    "Failed, and passed when tried again: a test or a page to mend",
    "          b.e2e.ts reads (chromium)",
  ]);
  expect(formatTimes([], [])).not.toContain("again");
  expect(timePlaywright(join(folder, "none.json"))).toEqual([]);
});
