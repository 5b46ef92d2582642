import { defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/setup/findBrowser.mjs";
import { freePort } from "./scripts/setup/freePort.mjs";
import { basePath } from "./scripts/site/basePath.mjs";

// Playwright's workers read this file again: they inherit the port that the first reading found.
const port = process.env.ATTEST_TEST_PORT ?? String(await freePort());
process.env.ATTEST_TEST_PORT = port;
const home = `http://localhost:${port}${basePath(process.env.BASE_PATH)}/`;

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
  use: {
    baseURL: home,
    launchOptions: {
      executablePath: await findBrowser(process.env),
      args: [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ],
    },
  },
});
