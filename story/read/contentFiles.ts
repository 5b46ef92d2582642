import { join } from "node:path";
import { listFolder } from "./listFolder";

/** Paths of all files of a story, sorted. None where its folder is gone. */
export async function contentFiles(story: string, root = process.cwd()): Promise<string[]> {
  const entries = await listFolder(join(root, "content", story), "deep");
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
