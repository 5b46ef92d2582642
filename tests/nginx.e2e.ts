import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "@playwright/test";
import { findProgram } from "../scripts/setup/findProgram.mjs";
import { freePort } from "../scripts/setup/freePort.mjs";
import { told } from "./told";

/** The site as nginx serves it by docs/nginx.conf. */
test.describe.configure({ mode: "default" });

let server: ChildProcess;
let folder: string;
let port: number;

test.beforeAll(async () => {
  port = await freePort();
  folder = mkdtempSync(join(tmpdir(), "nginx-"));
  const site = readFileSync("docs/nginx.conf", "utf8")
    .replace("listen 8080;", `listen 127.0.0.1:${port};`)
    .replace("/srv/attest/out", resolve("out"));
  const types = ["/etc/nginx/mime.types", "/opt/homebrew/etc/nginx/mime.types"].find((path) => existsSync(path));
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (of) => `${of}_temp_path ${folder}/${of};`,
  );
  const whole = `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {}
http { include ${types}; access_log off; ${temporary.join(" ")}
${site}
}`;
  writeFileSync(join(folder, "nginx.conf"), process.getuid?.() === 0 ? `user root;\n${whole}` : whole);
  const nginx = (await findProgram(process.env, "nginx")) ?? "";
  server = spawn(nginx, ["-c", join(folder, "nginx.conf"), "-p", folder], { stdio: "inherit" });
  await expect.poll(() => ask("/").then(({ status }) => status, String)).toBe(200);
});
test.afterAll(() => {
  server?.kill();
  rmSync(folder, { recursive: true });
});

type Answer = { status: number | undefined; headers: IncomingHttpHeaders; body: string };
const ask = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((done, reject) => {
    get({ host: "127.0.0.1", port, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () =>
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString() }),
      );
    }).on("error", reject);
  });

/** The headers that `_headers` has for every page, but the policy, whose greater part each page carries itself. */
const everywhere = () => {
  const [forAll = ""] = readFileSync("out/_headers", "utf8").split("\n/");
  return [...forAll.matchAll(/^ {2}([\w-]+): (.+)$/gm)]
    .map(([, name = "", value = ""]) => [name.toLowerCase(), value] as const)
    .filter(([name]) => name !== "content-security-policy");
};

test("pages come zipped, with the headers that other hosts read from _headers", async () => {
  for (const path of ["/", told.story, told.chapter, "/handbook/panels/"]) {
    const { status, headers } = await ask(path, { "Accept-Encoding": "gzip" });
    expect([status, headers["content-type"], headers["content-encoding"]], path).toEqual([
      200,
      "text/html; charset=utf-8",
      "gzip",
    ]);
    expect(headers).toMatchObject(Object.fromEntries(everywhere()));
    expect(headers["content-security-policy"]).toBe("frame-ancestors 'none'");
    expect(headers["cache-control"]).toBe("no-cache");
    expect(headers.etag ?? headers["last-modified"]).toBeTruthy();
  }
  expect(everywhere().length).toBeGreaterThan(3);
});

test("an embed may be framed", async () => {
  const { status, headers } = await ask(`${told.story}embed/${told.scene}/`);
  expect([status, headers["content-security-policy"]]).toEqual([200, undefined]);
});

test("what is named by its contents is kept, and everything has its type", async () => {
  const [module = ""] = readdirSync("out/_attest").filter((name) => name.startsWith("story-"));
  const kept = await ask(`/_attest/${module}`);
  expect(kept.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect(kept.headers["content-type"]).toContain("javascript");
  const worker = await ask("/worker.js");
  expect(worker.headers["cache-control"]).toBe("no-cache");
  expect(worker.headers["content-type"]).toContain("javascript");
  const types = { "/manifest.webmanifest": "application/manifest+json", "/icon.svg": "image/svg+xml" };
  for (const [path, type] of Object.entries(types)) {
    const file = readdirSync("out").find((name) => `/${name}` === path);
    if (file) expect((await ask(path)).headers["content-type"], path).toContain(type);
  }
  const { headers } = await ask(`${told.story}claims.json`);
  expect(headers["content-type"]).toContain("application/json");
});

test("an address without its last slash leads on, a wrong one gives the page that helps, and nothing hidden is served", async () => {
  const { status, headers } = await ask(told.chapter.slice(0, -1));
  expect([status, headers.location]).toEqual([301, told.chapter]);
  const lost = await ask(`${told.story}nowhere/`);
  expect(lost.status).toBe(404);
  expect(lost.body).toContain("There is no page here");
  expect(lost.headers["x-content-type-options"]).toBe("nosniff");
  for (const path of ["/_headers", "/.git/config", "/../package.json", "/%2e%2e/package.json"]) {
    expect((await ask(path)).status, path).not.toBe(200);
  }
});

test("a page that has not changed is not sent again", async () => {
  const first = await ask(told.chapter);
  const again = await ask(told.chapter, { "If-Modified-Since": String(first.headers["last-modified"]) });
  expect([again.status, again.body]).toEqual([304, ""]);
});
