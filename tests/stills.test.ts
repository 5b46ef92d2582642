import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "cheerio";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findPublished } from "@/scripts/stills/findPublished";
import { makeSheet } from "@/scripts/stills/makeSheet";
import type { Shoot } from "@/scripts/stills/shot";

const step = (id: string, sentence: string) =>
  `<section class="step"><span class="anchor" id="${id}"></span><div class="still" data-still="${id}"></div>
   <div class="words"><p class="graphic">Graphic: ${sentence}</p></div></section>`;
const scene = (id: string, ...steps: string[]) =>
  `<story-scene class="scene" id="${id}" data-panel="lines">${steps.join("")}</story-scene>`;
const cover = (...chapters: string[]) =>
  chapters.map((chapter) => `<a href="/x/${chapter}/" data-chapter="${chapter}">${chapter}</a>`).join("");

let root = "";
const out = () => join(root, "out");
const folder = () => join(root, "stills");

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "attest-stills-"));
  const pages = {
    ferry: cover("night", "morning"),
    "ferry/night": scene("who", step("pier", "A <pier>."), step("boat", "A boat.")),
    "ferry/morning": scene("count", step("sum", "Forty.")),
    "ferry/all": scene("who", step("pier", "A <pier>.")),
    fire: cover("smoke"),
    "fire/smoke": "no scene",
  };
  for (const [path, html] of Object.entries(pages)) {
    await mkdir(join(out(), path), { recursive: true });
    await writeFile(join(out(), path, "index.html"), html.replace("<pier>", "&lt;pier&gt;"));
  }
});
afterEach(() => rm(root, { recursive: true }));

const draw: Shoot = async (_, { width, height }, shots, keep) => {
  for (const { file } of shots) await keep({ file, width, height }, Buffer.from(file));
};
const make = (story: string | undefined, shoot = draw) =>
  makeSheet({ out: out(), folder: folder(), story, shoot, log: () => {} });

describe("the contact sheet", () => {
  test("has scenes in the order a reader comes to them, each once", () => {
    const found = findPublished(out()).map(({ story, chapter, id, steps }) => [story, chapter, id, steps.length]);
    expect(found).toEqual([
      ["ferry", "night", "who", 2],
      ["ferry", "morning", "count", 1],
    ]);
  });

  test("has a file for every step, width and scheme, under story and scene", async () => {
    await make("ferry");
    expect((await readdir(join(folder(), "ferry/who"))).sort()).toEqual([
      "01-pier-1280-dark.png",
      "01-pier-1280-light.png",
      "01-pier-360-dark.png",
      "01-pier-360-light.png",
      "01-pier-740-dark.png",
      "01-pier-740-light.png",
      "02-boat-1280-dark.png",
      "02-boat-1280-light.png",
      "02-boat-360-dark.png",
      "02-boat-360-light.png",
      "02-boat-740-dark.png",
      "02-boat-740-light.png",
    ]);
  });

  test("shows every file that is there, in a row beside its step's sentence", async () => {
    const $ = load(await readFile(await make(undefined), "utf8"));
    const images = $("img").toArray();
    expect(images).toHaveLength(3 * 6);
    for (const { attribs } of images) expect(existsSync(join(folder(), String(attribs.src)))).toBe(true);
    const rows = $(".step").toArray();
    expect(rows.map((row) => $(row).find("p").text())).toEqual([
      "Graphic: A <pier>.",
      "Graphic: A boat.",
      "Graphic: Forty.",
    ]);
    const [first] = rows;
    expect(
      $(first)
        .find("img")
        .toArray()
        .map(({ attribs }) => attribs.src),
    ).toEqual(
      ["360-light", "360-dark", "740-light", "740-dark", "1280-light", "1280-dark"].map(
        (name) => `ferry/who/01-pier-${name}.png`,
      ),
    );
  });

  test("asks for every step of a scene on a screen at once, and works on two screens at most", async () => {
    let open = 0;
    let most = 0;
    await make("ferry", async (...args) => {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, 5));
      await draw(...args);
      open--;
    });
    expect(most).toBe(2);
  });

  test("stays as it was when a picture cannot be taken", async () => {
    const page = await make("ferry");
    const before = await readFile(page, "utf8");
    const broken: Shoot = async (scene, screen, shots, keep) => {
      if (scene.id === "count") throw new Error("The browser went away.");
      await draw(scene, screen, shots, keep);
    };
    await expect(make("ferry", broken)).rejects.toThrow("The browser went away.");
    expect(await readFile(page, "utf8")).toBe(before);
    expect((await readdir(root)).sort()).toEqual(["out", "stills"]);
  });
});

describe("whoever asks for stills is told", () => {
  test("of a story that is not there", async () => {
    await expect(make("fery")).rejects.toThrow('There is no story "fery". There are: ferry, fire.');
  });

  test("of a story without a scene", async () => {
    await expect(make("fire")).rejects.toThrow("There is no scene in fire yet, so nothing to show.");
  });
});
