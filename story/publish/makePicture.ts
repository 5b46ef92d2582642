import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { encodings, type Picture, type PictureFile } from "../model/picture";

/**
 * The bytes of one copy of a picture: upright, in sRGB, without what a camera noted about place and person. What was
 * see-through lies on white, as on paper: a line drawing must be seen on a dark page too.
 * Kept in `cache` under its name, which says all that it depends on.
 */
export async function makePicture({ path }: Picture, file: PictureFile, cache: string, root = process.cwd()) {
  const kept = join(cache, file.name);
  const before = await readFile(kept).catch(() => undefined);
  if (before) return before;
  const bytes = await sharp(join(root, path))
    .autoOrient()
    .flatten({ background: "#fff" })
    .resize({ width: file.width, withoutEnlargement: true })
    .toFormat(file.format, encodings[file.format])
    .toBuffer();
  await mkdir(cache, { recursive: true });
  // Several workers may make the same copy: each writes its own, and the name appears only when all is written.
  const draft = `${kept}.${randomUUID()}`;
  await writeFile(draft, bytes);
  await rename(draft, kept);
  return bytes;
}
