import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { startHost } from "./testHost";
import { viewports } from "./viewports";

const chapter = "/handbook/films-and-sounds/";

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
