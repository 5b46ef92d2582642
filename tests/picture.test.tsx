import { readFileSync } from "node:fs";
import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { load } from "cheerio";
import { renderToStaticMarkup } from "react-dom/server";
import sharp from "sharp";
import { afterEach, describe, expect, it, vi } from "vitest";
import { picture } from "@/components/panels/picture";
import { PictureStill } from "@/components/panels/picture/PictureStill";
import type { PictureState } from "@/components/panels/picture/states";
import { Photo } from "@/components/prose/Photo";
import { checkStory } from "@/story/check/checkStory";
import { linkStory } from "@/story/link/linkStory";
import { renderableDraft } from "@/story/link/renderableDraft";
import type { Picture } from "@/story/model/picture";
import type { Story } from "@/story/model/story";
import { makePicture } from "@/story/publish/makePicture";
import { readStory } from "@/story/read/readStory";
import { casePanels } from "./casePanels";
import { parseCase, withCase } from "./contentCase";

const { files } = parseCase(readFileSync(join(import.meta.dirname, "cases/picture-sound.txt"), "utf8"));

async function linked(root: string): Promise<Story> {
  const draft = await readStory("ferry-2019", { root, panels: casePanels });
  return linkStory(renderableDraft(draft, checkStory(draft)));
}

const story = await withCase(files, linked);
const named = (id: string, { pictures }: Story = story): Picture => {
  const found = pictures.get(id);
  if (!found) throw new Error(`There is no picture ${id}.`);
  return found;
};
const steps = story.scenes.get("pier-seen")?.steps ?? [];
const draw = (state: unknown) => load(renderToStaticMarkup(<PictureStill state={state as PictureState} />));

describe("a step of a picture scene", () => {
  it("says whose the picture is and under which terms, whatever is shown of it", () => {
    expect(steps).toHaveLength(2);
    for (const { state } of steps) {
      expect(draw(state)("body").text()).toContain("Ida Moll, Harbour Gazette. CC BY 4.0.");
      expect(draw(state)("body").text()).toContain("That night about 200 people left from it.");
    }
  });

  it("is the same part in both stills, which has only to be moved", () => {
    const parts = steps.map(({ state }) => draw(state)("[data-part^=picture]"));
    expect(parts.map((part) => part.attr("style"))).toEqual([
      "--x:0;--y:0;--w:1;--h:1;--ratio:1.5",
      "--x:0.6;--y:0.2;--w:0.4;--h:0.4;--ratio:1.5",
    ]);
    const faces = parts.map((part) => part.removeAttr("style").toString());
    expect(faces[0]).toContain('data-part="picture:pier"');
    expect(faces[1]).toBe(faces[0]);
  });

  it("asks for a copy that is sharp where the stage comes closest", () => {
    expect(draw(steps[0]?.state)("source").first().attr("sizes")).toBe(
      "(min-width: 60em) calc((100vw - 34rem) * 2.5), calc(100vw * 2.5)",
    );
  });

  it("holds nothing that takes focus, as it stands unseen by screen readers", () => {
    for (const { state } of steps) expect(draw(state)("a, button, [tabindex]")).toHaveLength(0);
  });

  it("is told in words: what is to be seen, and where the stage has moved", () => {
    expect(steps.map(({ sentence }) => sentence)).toEqual([
      "A wooden pier with an office.",
      "A wooden pier with an office. Closer: the office.",
    ]);
    const { table } = story.scenes.get("pier-seen") ?? {};
    expect(table?.rows.map((row) => [row[0], row[2], row[4]])).toEqual([
      ["1 of 2", "The whole picture", "Ida Moll, Harbour Gazette. CC BY 4.0."],
      ["2 of 2", "the office", "Ida Moll, Harbour Gazette. CC BY 4.0."],
    ]);
  });

  it("rests on its picture's claims and its own", () => {
    expect(steps.map(({ claims }) => claims.map(({ id }) => id))).toEqual([
      ["aboard-200"],
      ["cause-fog", "aboard-200"],
    ]);
    expect(story.claims.get("aboard-200")?.citedIn).toContainEqual({
      chapter: "morning",
      href: "morning/#pier-whole",
      label: "Morning, step 1 of 2",
    });
  });

  it("never empties the stage between two pictures", () => {
    expect(new Set(steps.map(({ state }) => picture.group(state as PictureState))).size).toBe(1);
  });
});

describe("a photograph in the prose", () => {
  afterEach(() => vi.unstubAllEnvs());
  const show = (id: string) => load(renderToStaticMarkup(<Photo picture={named(id)} story={story} />));

  it("has its alt text, caption, credit, licence and what the caption rests on", () => {
    const $ = show("pier");
    expect($("figure img").attr("alt")).toBe("A wooden pier with an office.");
    expect(
      $("figcaption p")
        .toArray()
        .map((line) => $(line).text()),
    ).toEqual([
      "The pier on 12 March 2019. That night about 200 people left from it.",
      "Ida Moll, Harbour Gazette. CC BY 4.0.",
    ]);
    expect($("figcaption a").attr("href")).toBe("/ferry-2019/record/aboard-200/");
  });

  it("keeps its place on the page, and is fetched only when the reader is near", () => {
    const { width, height, loading, decoding } = show("ferry")("img").attr() ?? {};
    expect({ width, height, loading, decoding }).toEqual({
      width: "480",
      height: "900",
      loading: "lazy",
      decoding: "async",
    });
  });

  it("offers AVIF, then WebP, then JPEG, in sizes up to that of the file", () => {
    const $ = show("ferry");
    expect(
      $("source")
        .toArray()
        .map((source) => $(source).attr("type")),
    ).toEqual(["image/avif", "image/webp"]);
    const [avif, webp] = $("source")
      .toArray()
      .map((source) => $(source).attr("srcset"));
    expect(avif).toMatch(
      /^\/_attest\/pictures\/ferry-[0-9a-f]{12}-360\.avif 360w, \/_attest\/pictures\/ferry-[0-9a-f]{12}-480\.avif 480w$/,
    );
    expect(webp).toBe(avif?.replaceAll(".avif", ".webp"));
    expect($("img").attr("src")).toMatch(/-480\.jpeg$/);
    const widths = named("pier")
      .files.filter(({ format }) => format === "avif")
      .map(({ width }) => width);
    expect(widths).toEqual([360, 720, 1080, 1600, 2400]);
  });

  it("is found where the site is mounted", () => {
    vi.stubEnv("BASE_PATH", "/stories");
    expect(show("ferry")("img").attr("src")).toMatch(/^\/stories\/_attest\/pictures\/ferry-/);
    expect(show("ferry")("source").attr("srcset")).toMatch(/ \/stories\/_attest\/pictures\/ferry-[^ ]* 480w$/);
  });
});

/** 600 by 400 as it is seen, stored on its side as cameras do, with a note of the place. */
const photograph = () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="600"><rect width="400" height="600" fill="#357"/>
    <circle cx="150" cy="150" r="100" fill="#fc6"/></svg>`;
  const exif = { IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 30/1 0/1" } };
  return sharp(Buffer.from(svg)).flatten().withExif(exif).withMetadata({ orientation: 6 }).jpeg();
};

describe("the copies of a picture", { timeout: 60_000 }, () => {
  it("are upright, of the sizes named, without what a camera noted, and the same bytes each time", async () => {
    await withCase(files, async (root) => {
      await photograph().toFile(join(root, "content/ferry-2019/pictures/pier.jpg"));
      const pier = named("pier", await linked(root));
      expect([pier.width, pier.height]).toEqual([600, 400]);
      const copies = [...pier.files, pier.fallback];
      expect(copies.map(({ name }) => name.replace(/-[0-9a-f]{12}-/, " "))).toEqual(
        ["360.avif", "600.avif", "360.webp", "600.webp", "600.jpeg"].map((end) => `pier ${end}`),
      );
      for (const copy of copies) {
        const [once, again] = [join(root, "once"), join(root, "again")];
        const bytes = await makePicture(pier, copy, once, root);
        expect((await makePicture(pier, copy, again, root)).equals(bytes)).toBe(true);
        const { width, height, format, exif, orientation } = await sharp(bytes).metadata();
        expect([width, height]).toEqual([copy.width, (copy.width * 2) / 3]);
        expect(format === "heif" ? "avif" : format).toBe(copy.format);
        expect([exif, orientation]).toEqual([undefined, undefined]);
      }
    });
  });

  it("are made once, and again under another name when the picture changes", async () => {
    await withCase(files, async (root) => {
      const cache = join(root, "cache");
      const before = named("ferry", await linked(root));
      const [copy = before.fallback] = before.files;
      const bytes = await makePicture(before, copy, cache, root);
      await photograph().toFile(join(root, "content/ferry-2019/pictures/ferry.png"));
      expect(await makePicture(before, copy, cache, root)).toEqual(bytes);
      expect(await readdir(cache)).toEqual([copy.name]);
      expect(named("ferry", await linked(root)).files.map(({ name }) => name)).not.toContain(copy.name);
    });
  });

  it("may be made by several at once", async () => {
    await withCase(files, async (root) => {
      await mkdir(join(root, "cache"));
      const ferry = named("ferry", await linked(root));
      const all = await Promise.all([1, 2, 3].map(() => makePicture(ferry, ferry.fallback, join(root, "cache"), root)));
      expect(new Set(all.map((bytes) => bytes.toString("base64"))).size).toBe(1);
      expect(await readdir(join(root, "cache"))).toEqual([ferry.fallback.name]);
    });
  });
});

it("a chapter whose picture is missing waits for it, and the rest can be shown", async () => {
  const without = new Map(files).set("pictures/ferry.png", "no picture");
  const { chapters } = await withCase(without, linked);
  expect(chapters.map(({ slug }) => slug)).toEqual(["night"]);
});
