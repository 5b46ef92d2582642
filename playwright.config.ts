import { dirname } from "node:path";
import { defineConfig, type Project } from "@playwright/test";
import { findProgram, ownBrowser } from "./scripts/setup/findProgram.mjs";
import { type FontWorld, fontWorlds } from "./scripts/setup/fontWorlds.mjs";
import { freePort } from "./scripts/setup/freePort.mjs";
import { makeFontWorld } from "./scripts/setup/makeFontWorld.mjs";
import { basePath } from "./story/site/basePath.mjs";

// Playwright's workers read this file again: they inherit the port that the first reading found.
const port = process.env.ATTEST_TEST_PORT ?? String(await freePort());
process.env.ATTEST_TEST_PORT = port;
const home = `http://localhost:${port}${basePath(process.env.BASE_PATH)}/`;
const byDriver = "webkit.e2e.ts";
const byFonts = "fonts.e2e.ts";
/** What an editor sees while writing. */
const ofDev = ["dev.e2e.ts", "desk*.e2e.ts"];
/** What is asked of the site that stands under a path (scripts/setup/placedSite.mjs); the first two of any other, too. */
const ofPlaced = ["crawl.e2e.ts", "editions.e2e.ts", "languages.e2e.ts"];
const withoutNginx = (await findProgram(process.env, "nginx")) ? [] : ["nginx.e2e.ts"];

// No browser here sees the fonts of the machine, whoever starts it: it has those of a phone, or of the world that is named.
const world = Object.keys(fontWorlds).find((name) => name === process.env.FONT_WORLD) ?? "android";
process.env.FONTCONFIG_FILE = await makeFontWorld(world as FontWorld);

/**
 * Firefox reads the story as Chromium does; what tests tell a browser to seem, it is told by its own settings. A Firefox
 * of the system's is spoken to in another way than Playwright's own.
 */
async function inFirefox(): Promise<Project[]> {
  const executablePath = await findProgram(process.env, "firefox");
  if (!executablePath) return [];
  const channel = executablePath === (await ownBrowser("firefox")) ? undefined : "moz-firefox";
  // Its pages are drawn by processes that may read fonts only where a system keeps them.
  const readable = { "security.sandbox.content.read_path_whitelist": `${dirname(process.env.FONTCONFIG_FILE ?? "")}/` };
  const use = (prefs = {}): Project["use"] => ({
    browserName: "firefox",
    ...(channel && { channel }),
    launchOptions: { executablePath, firefoxUserPrefs: { ...readable, ...prefs } },
  });
  const read = /reading\.e2e\.ts (phone (a|scrolling)|desktop|a screen)|no page asks another host|lets no code run/;
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

const launchOptions = {
  executablePath: (await findProgram(process.env, "shell")) ?? (await findProgram(process.env)),
  args: [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    // As on phones, letters are as wide as they are drawn: the shell would round each to whole pixels.
    "--font-render-hinting=none",
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ],
};

/** What moves while a font comes depends on the one that stood in for it, so that is watched on each kind of device. */
async function onFonts(fonts: FontWorld): Promise<Project> {
  const env = { ...process.env, FONTCONFIG_FILE: await makeFontWorld(fonts) } as Record<string, string>;
  return {
    name: `fonts: ${fonts}`,
    testMatch: byFonts,
    metadata: { fonts },
    use: { launchOptions: { ...launchOptions, env } },
  };
}

export default defineConfig({
  testDir: "tests",
  testMatch: "*.e2e.ts",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  // The longest pages take axe a while on a busy machine.
  timeout: 90_000,
  // A machine of strangers may stall for a second: what fails there is tried once more, and the run names it.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  reporter: "list",
  webServer: { command: "node scripts/serve.mjs", url: home, env: { PORT: port } },
  use: { baseURL: home },
  projects: process.env.BASE_PATH
    ? [{ name: "placed", testMatch: ofPlaced, use: { launchOptions } }]
    : await ofOwnSite(),
});

async function ofOwnSite(): Promise<Project[]> {
  return [
    // Dev makes a page when it is first asked for, which takes its time on a busy machine; one worker has it made once, and begins with that.
    {
      name: "dev",
      testMatch: ofDev,
      workers: 1,
      timeout: 400_000,
      expect: { timeout: 150_000 },
      use: { launchOptions },
    },
    {
      name: "chromium",
      testIgnore: [byDriver, byFonts, ...ofDev, "languages.e2e.ts", ...withoutNginx],
      use: { launchOptions },
    },
    ...(await Promise.all((["android", "twins", "dejavu", "none"] as const).map(onFonts))),
    ...(await inFirefox()),
    ...inWebKit,
  ];
}
