import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** Folders under content/ that hold anything at all: an emptied folder, as a change of branch leaves behind, is no story. */
export async function storyFolders(root = process.cwd()): Promise<string[]> {
  const entries = await list(join(root, "content"));
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith(".")).map(({ name }) => name);
  const filled = await Promise.all(folders.map(async (id) => (await list(join(root, "content", id))).length > 0));
  return folders.filter((_, index) => filled[index]).sort();
}

async function list(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
