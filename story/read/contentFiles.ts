import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** Paths of all files of a story, relative to the project, sorted; not those that a program keeps beside an open file. */
export async function contentFiles(story: string, root = process.cwd()): Promise<string[]> {
  const folder = join("content", story);
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/^[.#]|~$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
