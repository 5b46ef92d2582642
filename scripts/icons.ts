/**
 * Makes the icons that browsers, phones and search programs ask for, all from app/icon.svg. Their files are committed,
 * since they change only when the drawing does. Run with: npm run icons
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import sharp from "sharp";

const drawing = await readFile("app/icon.svg");
const paper = "#e9f0e8";
const png = (size: number) =>
  sharp(drawing, { density: 72 * (size / 32) })
    .resize(size)
    .png({ palette: true })
    .toBuffer();

/** A phone may cut a maskable icon to a circle: what matters stays within four fifths of its width. */
async function maskable(size: number): Promise<Buffer> {
  const edge = Math.round(size / 10);
  const inner = await png(size - 2 * edge);
  return sharp(inner)
    .extend({ top: edge, right: edge, bottom: edge, left: edge, background: paper })
    .png({ palette: true })
    .toBuffer();
}

/** A PNG as the one picture of an .ico file; sizes below 256 px. */
function ico(picture: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.set([size, size], 6);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(picture.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, picture]);
}

await mkdir("public", { recursive: true });
const files: Record<string, Buffer> = {
  "app/favicon.ico": ico(
    await sharp(await png(32))
      .ensureAlpha()
      .png()
      .toBuffer(),
    32,
  ),
  "app/apple-icon.png": await png(180),
  "public/icon-192.png": await png(192),
  "public/icon-512.png": await png(512),
  "public/icon-maskable-512.png": await maskable(512),
};
for (const [path, bytes] of Object.entries(files)) {
  await writeFile(path, bytes);
  console.log(`${path}: ${bytes.length} bytes`);
}
