import { lstat } from "node:fs/promises";
import { join, posix } from "node:path";
import { Refused } from "./Refused";

/** What a story is made of, by the endings of its files' names. */
const kinds = new Set(
  ".mdx .yaml .lock .csv .avif .heic .heif .jpeg .jpg .png .svg .tif .tiff .webp .txt .m4a .mp3 .mp4 .ogg .vtt .wav .webm".split(
    " ",
  ),
);

/** A name that no system takes for anything but one of a file in this folder, and that no editor's leftovers bear. */
const soundName = /^[^.\s/\\:*?"<>|\p{Cc}][^/\\:*?"<>|\p{Cc}]*(?<![.\s])$/u;

/**
 * Throws Refused unless `file`, relative to the project, is a file of a story below content/, or could become one. No part of the way
 * to it may be a symbolic link.
 */
export async function refuseTarget(root: string, file: string): Promise<void> {
  const parts = file.split("/");
  const isSound = parts[0] === "content" && parts.length >= 3 && parts.every((part) => soundName.test(part));
  if (!isSound) throw new Refused(`${file} is no file of a story in content/, so nothing was written.`);
  if (!kinds.has(posix.extname(file).toLowerCase()))
    throw new Refused(`${file} is no kind of file that a story has, so nothing was written.`);
  for (const depth of parts.keys()) {
    const path = parts.slice(0, depth + 1).join("/");
    const found = await lstat(join(root, path)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return undefined;
      throw error;
    });
    if (!found) return;
    if (found.isSymbolicLink()) throw new Refused(`${path} leads elsewhere (a symbolic link), so nothing was written.`);
    const isLast = depth === parts.length - 1;
    if (isLast ? !found.isFile() : !found.isDirectory())
      throw new Refused(`${path} is no ${isLast ? "file" : "folder"}, so nothing was written.`);
  }
}
