import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** Paths of all files of a story, relative to the project, sorted. */
export async function contentFiles(story: string, root = process.cwd()): Promise<string[]> {
  const folder = join("content", story);
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
