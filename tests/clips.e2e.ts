import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { load } from "cheerio";
import { startHost } from "./testHost";
import { viewports } from "./viewports";

const chapter = "/handbook/films-and-sounds/";

/**
 * Tells each time the preview is asked for, and answers with one that every build of a browser plays: of
 * that of the handbook not all do.
 */
async function watchPreview(page: Page): Promise<string[]> {
  const asked: string[] = [];
  const published = load(readFileSync(join("out", chapter, "index.html")))("film-preview").attr("src") ?? "none";
  await page.route(`**${published}`, async (route) => {
    asked.push(route.request().url());
    await route.fulfill({ path: "tests/clips/silent.webm", contentType: "video/webm" });
  });
  return asked;
}

const preview = (page: Page) => page.locator("#the-film .still[data-active] film-preview video");

async function readFilm(page: Page): Promise<void> {
  await page.locator("#the-whole-film").evaluate((anchor) => anchor.scrollIntoView());
  await expect(page.locator("#the-film")).toHaveAttribute("data-step", "the-whole-film");
  await expect(page.locator("#the-film .still[data-active] film-preview")).toBeInViewport({ ratio: 1 });
}

/** The preview plays; from here on it is noted if it comes to its end. */
async function seePreview(page: Page): Promise<void> {
  await readFilm(page);
  await expect(preview(page)).toBeVisible();
  await preview(page).evaluate((video) =>
    video.addEventListener("ended", () => document.body.setAttribute("data-ended", "")),
  );
}

test.describe("the preview of a film", () => {
  test.use({ viewport: viewports.phone });

  test("is fetched once its step is read and not before, plays in silence over the poster, once, and is gone", async ({
    page,
  }) => {
    const asked = await watchPreview(page);
    await page.goto(chapter, { waitUntil: "networkidle" });
    await page.waitForFunction(() => customElements.get("film-preview"));
    expect(asked).toEqual([]);
    await seePreview(page);
    expect(asked.length).toBeGreaterThan(0);
    const { muted, controls, loop, tabIndex, ariaHidden, playsInline } = await preview(page).evaluate(
      ({ muted, controls, loop, tabIndex, ariaHidden, playsInline }: HTMLVideoElement) => ({
        ...{ muted, controls, loop, tabIndex, ariaHidden, playsInline },
      }),
    );
    expect([muted, controls, loop, tabIndex, ariaHidden, playsInline]).toEqual([true, false, false, -1, "true", true]);
    // What is pressed is the film's own player.
    const onTop = await page.locator("#the-film .still[data-active] film-preview").evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2)?.matches("video[controls]");
    });
    expect(onTop).toBe(true);
    await expect(page.locator("body[data-ended]")).toBeAttached();
    await expect(preview(page)).toHaveCount(0);
  });

  test("goes when the reader leaves its step", async ({ page }) => {
    await watchPreview(page);
    await page.goto(chapter);
    await seePreview(page);
    await page.locator("#where-he-is-heard").evaluate((anchor) => anchor.scrollIntoView());
    await expect(page.locator("#the-film")).toHaveAttribute("data-step", "where-he-is-heard");
    await expect(page.locator("film-preview video")).toHaveCount(0);
    await expect(page.locator("body[data-ended]")).toHaveCount(0);
  });

  test("goes when the reader plays the film, or wants no movement any more", async ({ page }) => {
    await watchPreview(page);
    for (const stop of [
      () =>
        page.locator("#the-film .still[data-active] video[controls]").evaluate((film: HTMLVideoElement) => {
          film.muted = true;
          film.play().catch(() => undefined);
        }),
      () => page.emulateMedia({ reducedMotion: "reduce" }),
    ]) {
      await page.goto("about:blank");
      await page.goto(chapter);
      await seePreview(page);
      await stop();
      await expect(preview(page)).toHaveCount(0);
      await expect(page.locator("body[data-ended]")).toHaveCount(0);
    }
  });

  const spared: Record<string, (page: Page) => Promise<unknown>> = {
    "whose system asks for less motion": (page) => page.emulateMedia({ reducedMotion: "reduce" }),
    "who switched movement off": (page) => page.addInitScript(() => localStorage.setItem("attest:motion", '"off"')),
    "who saves data": (page) =>
      page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } })),
    "who saves data, and switched movement on": (page) =>
      page.addInitScript(() => {
        Object.defineProperty(navigator, "connection", { value: { saveData: true } });
        localStorage.setItem("attest:motion", '"on"');
      }),
  };
  for (const [reader, prepare] of Object.entries(spared)) {
    test(`is not fetched for a reader ${reader}`, async ({ page }) => {
      const asked = await watchPreview(page);
      await prepare(page);
      await page.clock.install();
      await page.goto(chapter);
      await page.waitForFunction(() => customElements.get("film-preview"));
      await readFilm(page);
      const frames = () =>
        page.evaluate(async () => {
          for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
        });
      await frames();
      await page.clock.fastForward(10_000);
      await frames();
      await expect(page.locator("film-preview video")).toHaveCount(0);
      expect(asked).toEqual([]);
    });
  }

  test.describe("without script", () => {
    test.use({ javaScriptEnabled: false });
    test("is not fetched, and nothing stands in its place", async ({ page }) => {
      const asked = await watchPreview(page);
      await page.goto(chapter);
      await page.locator("film-preview").first().scrollIntoViewIfNeeded();
      await page.waitForLoadState("networkidle");
      await expect(page.locator("#the-film video")).toHaveCount(2);
      expect(asked).toEqual([]);
    });
  });
});

test("a sound is fetched when it is asked for and not before, in parts, and is not heard on once its step is left", async ({
  page,
}) => {
  await page.setViewportSize(viewports.phone);
  await page.emulateMedia({ reducedMotion: "reduce" });
  const fetched: (string | number | undefined)[][] = [];
  page.on("response", async (response) => {
    if (response.url().includes("/_attest/clips/"))
      fetched.push([response.status(), response.headers()["content-range"]?.split(" ")[0]]);
  });
  const refused: string[] = [];
  page.on("console", (message) => message.type() === "error" && refused.push(message.text()));
  await page.goto(`${chapter}#the-whole-sound`, { waitUntil: "networkidle" });
  await expect(page.locator("#the-voice")).toHaveAttribute("data-step", "the-whole-sound");
  expect(fetched).toEqual([]);

  const sound = page.locator("#the-voice .still[data-active] audio");
  await sound.evaluate((audio: HTMLAudioElement) => {
    audio.muted = true;
    return audio.play();
  });
  expect(fetched[0]).toEqual([206, "bytes"]);
  await expect.poll(() => sound.evaluate((audio: HTMLAudioElement) => audio.currentTime)).toBeGreaterThan(0.1);
  await page.locator("#the-line-itself").evaluate((anchor) => anchor.scrollIntoView());
  await expect(page.locator("#the-voice")).toHaveAttribute("data-step", "the-line-itself");
  const playing = () =>
    page.$$eval("audio, video", (all) => all.filter((one) => !(one as HTMLMediaElement).paused).length);
  await expect.poll(playing).toBe(0);
  expect(refused).toEqual([]);
});

test("a reader who keeps the story may keep its films and sounds too, knowing their size, and they play with the network off", async ({
  page,
}) => {
  await page.setViewportSize(viewports.phone);
  const host = await startHost("out");
  const control = page.locator("keep-offline");
  const clips = () => [...new Set(host.asked.filter((path) => path.includes("/_attest/clips/")))];
  const open = async () => {
    await page.goto("about:blank");
    await page.goto(`${host.home}${chapter}`);
    await page.waitForFunction(() => customElements.get("chapter-sheet"));
    await page.getByRole("link", { name: "Chapters", exact: true }).click();
  };
  await open();
  await control.getByRole("button").click();
  await expect(control.getByRole("status")).toHaveText("Kept for offline");
  const more = control.getByRole("button", { name: /^Keep its films and sounds too \(\d+ KB\)$/ });
  const size = Number(/\d+/.exec((await more.textContent()) ?? ""));
  expect(clips()).toEqual([]);
  await more.click();
  await expect(control.getByRole("status")).toHaveText("Kept for offline, with its films and sounds");
  const bytes = clips().map((path) => readFileSync(join("out", path)).length);
  expect(size).toBe(Math.ceil(bytes.reduce((sum, one) => sum + one, 0) / 1000));

  await host.stop();
  await page.goto(`${host.home}${chapter}#the-whole-sound`);
  const sound = page.locator("#the-voice .still[data-active] audio");
  await sound.evaluate(async (audio: HTMLAudioElement) => {
    audio.muted = true;
    await audio.play();
    audio.currentTime = audio.duration - 0.3;
  });
  await expect.poll(() => sound.evaluate((audio: HTMLAudioElement) => audio.ended)).toBe(true);
  await open();
  await control.getByRole("button", { name: "Remove" }).click();
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
});
