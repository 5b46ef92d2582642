import { defineConfig } from "@playwright/test";

/** The elements alone, on a page of their own: npx playwright test --config tests/elements/playwright.config.ts */
export default defineConfig({
  testDir: ".",
  testMatch: "*.e2e.ts",
  fullyParallel: true,
  workers: 2,
  reporter: "list",
  use: {
    launchOptions: {
      executablePath: "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    },
  },
});
