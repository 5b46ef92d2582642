import { stat } from "node:fs/promises";
import { relative, sep } from "node:path";
import { contentFiles } from "./contentFiles";
import { storyFolders } from "./storyFolders";

/**
 * Which files a story has on the disk, and how they stand: other than before as soon as one is saved. Empty where there is no
 * such story. `apart`: files that do not count, by their paths from the project.
 */
export async function filesState(story: string, root: string, apart?: { has(file: string): boolean }): Promise<string> {
  // A folder or a file may be gone before it has been looked at, while it is being saved, renamed or deleted.
  const all = (await storyFolders(root)).includes(story) ? await contentFiles(story, root).catch(() => []) : [];
  const files = apart ? all.filter((file) => !apart.has(relative(root, file).replaceAll(sep, "/"))) : all;
  const stats = await Promise.all(files.map((file) => stat(file).catch(() => undefined)));
  return files.map((file, index) => `${file} ${stats[index]?.mtimeMs} ${stats[index]?.size}`).join("\n");
}
