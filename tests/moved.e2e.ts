import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo, Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { finishSite } from "../scripts/publish/finishSite";
import { writeSiteFiles } from "../scripts/publish/siteFiles";
import { siteServer } from "../scripts/site/siteServer.mjs";

const chapter = `<!DOCTYPE html><html lang="en"><head><title>The siege</title></head>
<body><h1>The siege</h1><p style="margin-block:3000px" id="held-100">About 100 were held.</p></body></html>`;
const script = { path: "_attest/story.js", code: Buffer.from("") };
const elements = { modules: [script], offline: script, worker: script, head: "" };

let folder: string;
let server: Server;
let home: string;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "attest-moved-"));
  const redirects = [{ from: "demo/attack/", to: "demo/siege/" }];
  const exported = new Map([["demo/siege/index.html", Buffer.from(chapter)]]);
  const { files, problems } = await finishSite(exported, elements, { basePath: "", siteUrl: "", redirects });
  expect(problems).toEqual([]);
  await writeSiteFiles(folder, files);
  server = siteServer(folder, "");
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  home = `http://localhost:${(server.address() as AddressInfo).port}`;
});
test.afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

test("an old chapter's step link lands on the step, and Back does not lead into it again", async ({ page }) => {
  await page.goto("about:blank");
  await page.goto(`${home}/demo/attack/#held-100`);
  await expect(page).toHaveURL(`${home}/demo/siege/#held-100`);
  await expect(page.locator("#held-100")).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL("about:blank");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("an old chapter's link lands on the chapter", async ({ page }) => {
    await page.goto(`${home}/demo/attack/`);
    await expect(page).toHaveURL(`${home}/demo/siege/`);
    await expect(page.locator("h1")).toHaveText("The siege");
  });
});
