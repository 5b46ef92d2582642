import { readFileSync, statSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { linkFile } from "./linkFile";

/** A file of a site: what it holds, or where it lies on this disk, as a site of many stories does not fit in memory. */
export type SiteFile = Buffer | { path: string; size: number };

/** A site: path from its root with forward slashes ("demo/one/index.html") to its file. */
export type SiteFiles = Map<string, SiteFile>;

/** Sorted by path, so that everything made from it comes out in the same order on every machine. Style sheets are read, as every page is held against them. */
export async function readSiteFiles(
  folder: string,
  isLeft: (path: string) => boolean = () => false,
): Promise<SiteFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length))
    .map((path) => path.split(sep).join("/"))
    .filter((path) => !isLeft(path))
    .sort();
  const files: SiteFiles = new Map();
  for (const path of paths) {
    const place = join(folder, path);
    files.set(path, path.endsWith(".css") ? await readFile(place) : storedAt(place));
  }
  return files;
}

/** The file at a path of this disk. Throws where there is none. */
export const storedAt = (path: string): SiteFile => ({ path, size: statSync(path).size });

export const bytesOf = (file: SiteFile): Buffer => (Buffer.isBuffer(file) ? file : readFileSync(file.path));

/** What a file of the site holds as text; "" where it is not there. */
export function textOf(files: SiteFiles, path = ""): string {
  const file = files.get(path);
  if (!file) return "";
  const text = sheets.get(file) ?? bytesOf(file).toString();
  if (path.endsWith(".css")) sheets.set(file, text);
  return text;
}

/** Style sheets stand in every page: each is decoded once. */
const sheets = new WeakMap<SiteFile, string>();

export const sizeOf = (file: SiteFile): number => (Buffer.isBuffer(file) ? file.length : file.size);

/** A file that lies on this disk is linked to, not copied, where the disk allows it: whoever changes it later must write a new one. */
export async function writeSiteFiles(folder: string, files: SiteFiles): Promise<void> {
  const made = new Set<string>();
  for (const [path, file] of files) {
    const place = join(folder, path);
    if (!made.has(dirname(place))) await mkdir(dirname(place), { recursive: true });
    made.add(dirname(place));
    if (Buffer.isBuffer(file)) await writeFile(place, file);
    else await linkFile(file.path, place);
  }
}
