import { expect, test } from "@playwright/test";
import { viewports } from "./viewports";

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
  await page.goto("/handbook/films-and-sounds/#the-whole-sound", { waitUntil: "networkidle" });
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
