import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { load } from "cheerio";
import { renderToStaticMarkup } from "react-dom/server";
import sharp from "sharp";
import { expect, it } from "vitest";
import { Manifests } from "@/components/panels/picture/Manifests";
import type { PictureState } from "@/components/panels/picture/states";
import { Photo } from "@/components/prose/Photo";
import { linkStory } from "@/story/link/linkStory";
import { manifestIn } from "@/story/read/manifestIn";
import { readStory } from "@/story/read/readStory";
import { casePanels } from "./casePanels";
import { parseCase, withCase } from "./contentCase";

const box = (type: string, ...parts: Buffer[]) => {
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(type, 4, "latin1");
  return Buffer.concat([head, body]);
};
/** A manifest store in name, with something in it to be carried along. */
const store = box(
  "jumb",
  box("jumd", Buffer.from("6332706100110010800000aa00389b71", "hex"), Buffer.from("\x03c2pa\0", "latin1")),
  box("free", Buffer.alloc(300, "signed by the Harbour Gazette ")),
);
const uint = (size: 2 | 4, value: number, little = false) => {
  const bytes = Buffer.alloc(size);
  if (little) bytes.writeUIntLE(value, 0, size);
  else bytes.writeUIntBE(value, 0, size);
  return bytes;
};
const blank = () => sharp({ create: { width: 600, height: 400, channels: 3, background: "#8aa" } });

/** In two segments of a JPEG, as long ones come, each with the head of the box. */
function inJpeg(jpeg: Buffer, held: Buffer, split: number): Buffer {
  const segment = (number: number, part: Buffer) =>
    Buffer.concat([
      Buffer.from([0xff, 0xeb]),
      uint(2, 10 + part.length),
      Buffer.from("JP\0\x01", "latin1"),
      uint(4, number),
      part,
    ]);
  const rest = Buffer.concat([held.subarray(0, 8), held.subarray(split)]);
  return Buffer.concat([jpeg.subarray(0, 2), segment(1, held.subarray(0, split)), segment(2, rest), jpeg.subarray(2)]);
}
const inPng = (png: Buffer, held: Buffer) =>
  Buffer.concat([
    png.subarray(0, 33),
    uint(4, held.length),
    Buffer.from("caBX"),
    held,
    Buffer.alloc(4),
    png.subarray(33),
  ]);
const inWebp = (webp: Buffer, held: Buffer) =>
  Buffer.concat([webp, Buffer.from("C2PA"), uint(4, held.length, true), held, Buffer.alloc(held.length % 2)]);

it("is found where JPEG, PNG and WebP carry it, whole", async () => {
  const [jpeg, png, webp] = await Promise.all([
    blank().jpeg().toBuffer(),
    blank().png().toBuffer(),
    blank().webp().toBuffer(),
  ]);
  for (const signed of [inJpeg(jpeg, store, 120), inPng(png, store), inWebp(webp, store)])
    expect(manifestIn(signed)?.equals(store)).toBe(true);
  for (const plain of [jpeg, png, webp, Buffer.from("no"), Buffer.alloc(0)]) expect(manifestIn(plain)).toBeUndefined();
});

it("is no other box that a picture carries, and none of a file that is cut short", async () => {
  const jpeg = await blank().jpeg().toBuffer();
  const other = box("jumb", box("jumd", Buffer.alloc(16, 7)), box("free", Buffer.alloc(200)));
  expect(manifestIn(inJpeg(jpeg, other, 100))).toBeUndefined();
  expect(manifestIn(inJpeg(jpeg, store, 120).subarray(0, 90))).toBeUndefined();
});

it("is named wherever its picture is shown, and nowhere else", async () => {
  const { files } = parseCase(readFileSync(join(import.meta.dirname, "cases/picture-sound.txt"), "utf8"));
  const story = await withCase(files, async (root) => {
    const png = await sharp({ create: { width: 2400, height: 1600, channels: 3, background: "#8aa" } })
      .png()
      .toBuffer();
    await writeFile(join(root, "content/ferry-2019/pictures/pier.jpg"), inPng(png, store));
    return linkStory(await readStory("ferry-2019", { root, panels: casePanels }));
  });
  const [pier, ferry] = [story.pictures.get("pier"), story.pictures.get("ferry")];
  if (!pier || !ferry) throw new Error("The pictures were not linked.");
  const address = /^\/_attest\/pictures\/pier-[0-9a-f]{12}\.c2pa$/;
  const show = (picture: typeof pier) => load(renderToStaticMarkup(<Photo picture={picture} story={story} />));
  const link = show(pier)("a[download]");
  expect([link.text(), address.test(link.attr("href") ?? "")]).toEqual([
    "Content Credentials of the original (C2PA)",
    true,
  ]);
  expect(show(ferry)("a[download]")).toHaveLength(0);
  const states = story.scenes.get("pier-seen")?.steps.map(({ state }) => state as PictureState) ?? [];
  const after = load(renderToStaticMarkup(<Manifests states={states} />));
  expect(after("a[download]").length).toBe(1);
  expect(after("p").first().text()).toContain("The pier on 12 March 2019.");
});
