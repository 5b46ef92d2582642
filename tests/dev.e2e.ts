import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { type DevServer, test } from "./devServer";
import { HOSTILE, withHostileText } from "./hostileStory";

const chapter = "my-story/chapters/flood.mdx";

test.describe("while an editor writes", () => {
  test.describe.configure({ mode: "default" });
  let server: DevServer;
  let sound: string;
  let page: Page;

  test.beforeAll(async ({ browser, server: dev }) => {
    server = dev;
    await server.reset();
    sound = await server.read(chapter);
    page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  });
  test.beforeEach(async () => {
    await page.goto(`${server.home}/my-story/flood/`);
    await expect(proof()).toBeVisible();
  });
  test.afterAll(async () => {
    await page?.close();
  });

  const proof = () => page.getByRole("button", { name: /^Proof: / });
  const edit = async (from: string, to: string) => server.write(chapter, sound.replace(from, to));

  test("a taken port is passed over, and every story's address is printed", () => {
    expect(server.printed()).toMatch(/Port (\d+) is taken, so the pages are on (?!\1)\d+\./);
    expect(server.home).toMatch(/^http:\/\/localhost:\d+$/);
    expect(server.printed()).not.toContain("EADDRINUSE");
  });

  test("a saved change shows, and the page stays where it was", async () => {
    await page.locator("#clerk").evaluate((step) => step.scrollIntoView());
    await expect(page.locator("story-scene")).toHaveAttribute("data-step", "clerk");
    const before = await page.evaluate(() => {
      Object.assign(window, { kept: true });
      return scrollY;
    });
    await edit("Nobody has explained", "As yet nobody has explained");
    await expect(page.getByText("As yet nobody has explained")).toBeVisible();
    expect(await page.evaluate(() => [scrollY, "kept" in window])).toEqual([before, true]);
    await expect(page.locator("story-scene")).toHaveAttribute("data-step", "clerk");
  });

  test("an edition shows at its address while it is written, with the first language in its gaps", async () => {
    await server.copy("my-story/scenes", "my-story/fr/scenes");
    await server.write("my-story/fr/story.yaml", "title: L’inondation d’Ardon\n");
    await page.goto(`${server.home}/my-story/fr/`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("L’inondation d’Ardon");
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
    await page.goto(`${server.home}/my-story/fr/flood/`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("The flood");
    await server.remove("my-story/fr");
  });

  test("a broken chapter says what is wrong, in the page and in the terminal; the other pages stand", async () => {
    await edit("</Scene>", "</Sceen>");
    const place = page.getByRole("link", { name: /^content\/my-story\/chapters\/flood\.mdx:\d+:\d+$/ }).first();
    await expect(place).toBeVisible();
    const where = (await place.textContent())?.split("flood.mdx")[1] ?? "nowhere";
    expect(await place.getAttribute("href")).toMatch(
      new RegExp(`^vscode://file/.*/content/${chapter.replaceAll(".", "\\.")}${where}$`),
    );
    await expect.poll(server.printed).toContain(`content/${chapter}${where}`);
    await expect.poll(server.printed).toContain("1 error");

    await page.goto(`${server.home}/my-story/`);
    await expect(page.getByRole("heading", { level: 1, name: "The flood at Ardon" })).toBeVisible();
    const waiting = page.getByLabel("Proof view").getByRole("link", { name: "flood" });
    await expect(waiting).toBeVisible();
    await waiting.click();
    await expect(page.getByRole("heading", { name: "This page waits for a correction" })).toBeVisible();

    await server.write(chapter, sound);
    await expect(page.getByRole("heading", { level: 1, name: "The flood" })).toBeVisible();
    await expect.poll(() => server.printed().split("1 error").at(-1)).toContain("The stories are sound.");
  });

  test("the proof view names each claim and marks what rests on none, and is remembered", async () => {
    await edit("<Plain>two</Plain>", "two");
    await expect(page.locator("mark")).toHaveText("two");
    await page.getByRole("button", { name: "Proof: off" }).click();
    const claim = page.locator('[data-claim="houses-mayor-40"]');
    await expect(claim).toHaveAttribute("data-proof", "houses-mayor-40, disputed: Ada Finch, mayor");
    await page.getByRole("button", { name: "1 error" }).press("Enter");
    const drawer = page.getByRole("region", { name: /^On this page/ });
    await expect(drawer.getByText('"two" is a figure')).toBeVisible();
    await expect(drawer.getByRole("link", { name: `content/${chapter}:7:52` })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(drawer).toBeHidden();
    await expect(page.getByRole("button", { name: "1 error" })).toBeFocused();

    await page.reload();
    await expect(page.getByRole("button", { name: "Proof: on" })).toBeVisible();
    await expect(claim).toHaveAttribute("data-proof", /disputed/);
    await server.write(chapter, sound);
    await expect(page.locator("mark")).toBeHidden();
  });

  test("each step says how it fits a phone, and warns when it is too long", async () => {
    if ((await proof().getAttribute("aria-pressed")) === "false") await proof().click();
    const words = page.locator(".words", { hasText: "The mayor spoke of" });
    await expect(words).toHaveAttribute("data-proof", /^mayor: 7 words, 1 of \d+ lines on a phone/);
    await edit("The mayor spoke of", `${"The mayor said so again. ".repeat(30)}The mayor spoke of`);
    await expect(words).toHaveAttribute("data-proof", /^mayor: 157 words, \d+ lines: too long/);
    await server.write(chapter, sound);
    await expect(words).toHaveAttribute("data-proof", /^mayor: 7 words/);
  });

  test("?steps=all shows every still on three screens", async () => {
    await page.goto(`${server.home}/my-story/flood/?steps=all`);
    await expect(page.locator(".proof-sheet iframe")).toHaveCount(2 * 3);
    for (const width of [360, 740, 1280]) {
      const frame = page.frameLocator(`iframe[title="mayor at ${width}"]`);
      await expect(frame.locator(".still")).toContainText(/about 40\s*the mayor/);
      expect(await frame.locator("html").evaluate(() => innerWidth)).toBe(width);
    }
    await expect(page.getByRole("heading", { level: 1 })).toBeHidden();
  });

  test("text that looks like code is text on every kind of page and in its data", async ({ browser }) => {
    await server.copy("my-story", "odd-story");
    for (const name of ["story.yaml", "claims.yaml", "sources.yaml"]) {
      await server.write(`odd-story/${name}`, withHostileText(name, await server.read(`odd-story/${name}`)));
    }
    const prose = HOSTILE.replace(/[<{]/g, "\\\\$&");
    await server.write(
      "odd-story/chapters/flood.mdx",
      sound.replace("The mayor spoke of", `${prose} The mayor spoke of`),
    );
    const odd = await browser.newPage();
    for (const path of ["", "flood/", "record/houses-mayor-40/", "sources/"]) {
      await odd.goto(`${server.home}/odd-story/${path}`);
      await expect(odd.getByText("window.ran=1").first(), path).toBeAttached();
      expect(await odd.evaluate(() => "ran" in window), path).toBe(false);
      await expect(odd.locator("img[src=x]"), path).toHaveCount(0);
      const data = await odd.locator('script[type="application/ld+json"]').allTextContents();
      for (const json of data) expect(() => JSON.parse(json), path).not.toThrow();
    }
    await odd.goto(`${server.home}/`);
    expect(await odd.evaluate(() => "ran" in window)).toBe(false);
    await odd.close();
    await server.remove("odd-story");
  });

  test("a new chapter and a new story are there at once, a deleted story is not", async () => {
    // As in a new tab: a page already open reloads itself after a save, and would end the way to the next one.
    const open = async (path: string) => {
      await page.goto("about:blank");
      return page.goto(`${server.home}/${path}/`);
    };
    await server.write("my-story/chapters/after.mdx", sound.replace(/<Scene[\s\S]*/, "").replace("The flood", "After"));
    const yaml = await server.read("my-story/story.yaml");
    await server.write("my-story/story.yaml", yaml.replace("[flood]", "[flood, after]"));
    expect((await open("my-story/after"))?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1, name: "After" })).toBeVisible();

    await server.copy("my-story", "other-story");
    expect((await open("other-story/flood"))?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1, name: "The flood" })).toBeVisible();
    await expect.poll(server.printed).toContain(`${server.home}/other-story/`);

    await server.remove("other-story");
    expect((await open("other-story/flood"))?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "There is no page here" })).toBeVisible();
    await expect(page.getByRole("link", { name: "The flood at Ardon" }).first()).toBeVisible();
  });
});

test("nothing of what editors see reaches the published site", async () => {
  const files = await readdir("out", { recursive: true, withFileTypes: true });
  const texts = files.filter((file) => file.isFile() && /\.(html|css|js|json|xml|txt)$/.test(file.name));
  expect(texts.length).toBeGreaterThan(10);
  for (const { parentPath, name } of texts) {
    const text = await readFile(join(parentPath, name), "utf8");
    for (const word of ["vscode:", "data-proof", "data-plain", "proof-", process.cwd()]) {
      expect(text.includes(word), `"${word}" in ${join(parentPath, name)}`).toBe(false);
    }
  }
});
