import { join } from "node:path";
import { listFolder } from "./listFolder";

/** Folders under content/ that hold anything at all: an emptied folder, as a change of branch leaves behind, is no story. */
export async function storyFolders(root = process.cwd()): Promise<string[]> {
  const entries = await listFolder(join(root, "content"));
  const folders = entries.filter((entry) => entry.isDirectory() || entry.isSymbolicLink()).map(({ name }) => name);
  const filled = await Promise.all(folders.map(async (id) => (await listFolder(join(root, "content", id))).length > 0));
  return folders.filter((_, index) => filled[index]);
}
