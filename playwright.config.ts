import { defineConfig, type Project } from "@playwright/test";
import { findProgram, ownBrowser } from "./scripts/setup/findProgram.mjs";
import { freePort } from "./scripts/setup/freePort.mjs";
import { basePath } from "./scripts/site/basePath.mjs";

// Playwright's workers read this file again: they inherit the port that the first reading found.
const port = process.env.ATTEST_TEST_PORT ?? String(await freePort());
process.env.ATTEST_TEST_PORT = port;
const home = `http://localhost:${port}${basePath(process.env.BASE_PATH)}/`;
const byDriver = "webkit.e2e.ts";
const withoutNginx = (await findProgram(process.env, "nginx")) ? [] : ["nginx.e2e.ts"];

/**
 * Firefox reads the story as Chromium does; what tests tell a browser to seem, it is told by its own settings. A Firefox
 * of the system's is spoken to in another way than Playwright's own.
 */
async function inFirefox(): Promise<Project[]> {
  const executablePath = await findProgram(process.env, "firefox");
  if (!executablePath) return [];
  const channel = executablePath === (await ownBrowser("firefox")) ? undefined : "moz-firefox";
  const use = (firefoxUserPrefs = {}): Project["use"] => ({
    browserName: "firefox",
    ...(channel && { channel }),
    launchOptions: { executablePath, firefoxUserPrefs },
  });
  const read = /reading\.e2e\.ts (phone (a|scrolling)|desktop|a screen)|asks no other host|lets no code run/;
  return [
    { name: "firefox", testMatch: ["reading.e2e.ts", "pages.e2e.ts", "security.e2e.ts"], grep: read, use: use() },
    {
      name: "firefox, less motion",
      testMatch: "reading.e2e.ts",
      grep: /motion off/,
      use: use({ "ui.prefersReducedMotion": 1 }),
    },
  ];
}

const inWebKit: Project[] = (await findProgram(process.env, "webkit")) ? [{ name: "webkit", testMatch: byDriver }] : [];

export default defineConfig({
  testDir: "tests",
  testMatch: "*.e2e.ts",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  // The longest pages take axe a while on a busy machine.
  timeout: 90_000,
  retries: 0,
  forbidOnly: true,
  reporter: "list",
  webServer: { command: "node scripts/serve.mjs", url: home, env: { PORT: port } },
  use: { baseURL: home },
  projects: [
    {
      name: "chromium",
      testIgnore: [byDriver, ...withoutNginx],
      use: {
        launchOptions: {
          executablePath: await findProgram(process.env),
          args: [
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
          ],
        },
      },
    },
    ...(await inFirefox()),
    ...inWebKit,
  ],
});
