import { expect, test } from "@playwright/test";
import { told } from "./told";
import { type DrivenBrowser, openWebKit } from "./webDriver";

test.describe.configure({ mode: "default" });

let browser: DrivenBrowser;
let chapter: string;
test.beforeAll(async ({ baseURL }) => {
  browser = await openWebKit();
  chapter = `${baseURL}${told.chapter.slice(1)}`;
});
test.afterAll(() => browser?.close());

const states = () =>
  browser.run(() =>
    [...document.querySelectorAll<HTMLElement>("story-scene")].map(({ id, dataset }) => [id, dataset.step]),
  );
/** The stills that are seen, whichever way they are shown. */
const seen = (scene: string) =>
  browser.run(
    (id) =>
      [...document.querySelectorAll<HTMLElement>(`#${id} .still`)]
        .filter((still) => still.checkVisibility({ visibilityProperty: true }) && still.offsetHeight > 0)
        .map((still) => still.dataset.still),
    scene,
  );

for (const [name, width, height] of [
  ["phone", 460, 780],
  ["desktop", 1280, 800],
] as const) {
  test.describe(name, () => {
    test.beforeAll(() => browser.resize(width, height));

    test("a step link shows its own state", async () => {
      for (const [scene, step] of [
        [told.scene, told.next],
        [told.other, told.otherStep],
      ] as const) {
        await browser.open("about:blank");
        await browser.open(`${chapter}#${step}`);
        await expect.poll(states).toContainEqual([scene, step]);
        expect(await seen(scene)).toEqual([step]);
      }
    });

    test("scrolling down and up passes the same states in turn, the stage on the screen", async () => {
      await browser.open("about:blank");
      await browser.open(chapter);
      await expect.poll(states).toContainEqual([told.other, told.otherStart]);
      const walk = (scene: string, way: "down" | "up") =>
        browser.run(
          async (id, down) => {
            const element = document.getElementById(id);
            if (!element) throw new Error(`no scene ${id}`);
            const box = element.getBoundingClientRect();
            const top = box.top + scrollY - innerHeight / 2;
            const stops = Math.ceil(box.height / 150);
            const shown: string[] = [];
            const strayed: string[] = [];
            for (let stop = 0; stop <= stops; stop++) {
              const at = down ? stop : stops - stop;
              scrollTo(0, top + (box.height * at) / stops);
              for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
              shown[at] = element.dataset.step ?? "none";
              const still = element.querySelector(".still[data-active]")?.getBoundingClientRect();
              const inside = element.getBoundingClientRect();
              const pinned = inside.top <= 0 && inside.bottom >= innerHeight;
              if (pinned && Math.abs(still?.top ?? 99) > 1) strayed.push(`${element.dataset.step}: ${still?.top}`);
            }
            const steps = [...element.querySelectorAll(".anchor:first-child")].map((anchor) => anchor.id);
            return { shown, steps, strayed };
          },
          scene,
          way === "down",
        );
      for (const scene of [told.scene, told.other]) {
        const down = await walk(scene, "down");
        expect([...new Set(down.shown)]).toEqual(down.steps);
        expect(down.strayed).toEqual([]);
        expect((await walk(scene, "up")).shown).toEqual(down.shown);
      }
    });

    test("every figure in the words is underlined, in its own colour", async () => {
      await browser.open(chapter);
      const plain = await browser.run(
        () =>
          [...document.querySelectorAll<HTMLElement>("a[data-claim]")].filter((link) => {
            const { textDecorationLine, textDecorationColor, color } = getComputedStyle(link);
            return (
              !link.closest(".still, table") && (textDecorationLine !== "underline" || textDecorationColor === color)
            );
          }).length,
      );
      expect(plain).toBe(0);
    });

    test("a tap on a figure opens its record, and Escape shuts it where the reader was", async () => {
      await browser.open(`${chapter}#${told.step}`);
      await expect.poll(states).toContainEqual([told.scene, told.step]);
      await browser.run(
        (id) => document.querySelector<HTMLElement>(`.words a[data-claim=${id}]`)?.click(),
        told.claim.id,
      );
      const dialog = () => browser.run(() => document.querySelector("dialog[open]")?.textContent ?? "");
      await expect.poll(dialog).toContain(told.claim.speaker);
      await browser.press("Escape");
      await expect.poll(dialog).toBe("");
      expect(await states()).toContainEqual([told.scene, told.step]);
    });
  });
}

test("every page is shown in its own letters and is no wider than the screen", async ({ baseURL }) => {
  for (const path of [
    "",
    told.story.slice(1),
    ...told.chapters.map(({ address }) => address.slice(1)),
    "handbook/panels/",
  ]) {
    await browser.open(`${baseURL}${path}`);
    const { fonts, wide } = await browser.run(async () => {
      await document.fonts.ready;
      const loaded = [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family);
      const { scrollWidth, clientWidth } = document.documentElement;
      return { fonts: loaded, wide: scrollWidth > clientWidth };
    });
    expect(fonts.join(), path).toContain("Archivo Narrow");
    expect(wide, path).toBe(false);
  }
});

test("a sound is fetched when it is asked for and not before, and in the parts that players here ask for", async ({
  baseURL,
}) => {
  await browser.open(`${baseURL}handbook/films-and-sounds/#the-whole-sound`);
  const fetched = () =>
    browser.run(() =>
      performance
        .getEntriesByType("resource")
        .filter(({ name }) => /\/clips\/.*\.mp3$/.test(name))
        .map(({ name }) => name),
    );
  expect(await fetched()).toEqual([]);
  const part = await browser.run(async () => {
    const address = document.querySelector("audio")?.src ?? "";
    const response = await fetch(address, { headers: { Range: "bytes=0-1" } });
    return [response.status, response.headers.get("Content-Range")?.split("/")[0], (await response.blob()).size];
  });
  expect(part).toEqual([206, "bytes 0-1", 2]);
  const heard = await browser.run(async () => {
    const audio = document.querySelector<HTMLAudioElement>("#the-voice audio");
    if (!audio?.canPlayType("audio/mpeg")) return "no codec";
    audio.muted = true;
    audio.load();
    audio.preload = "auto";
    await new Promise((done, failed) => {
      audio.onloadedmetadata = done;
      audio.onerror = () => failed(new Error(`${audio.error?.code}: ${audio.error?.message}`));
    });
    audio.currentTime = audio.duration - 0.5;
    await audio.play();
    await new Promise((done) => (audio.onended = done));
    return audio.ended;
  });
  expect(["no codec", true]).toContain(heard);
});
