import { access } from "node:fs/promises";
import { join } from "node:path";
import { storyFolders } from "./storyFolders";

/** The stories under content/: the folders that hold a story.yaml, by name. */
export async function storyIds(root = process.cwd()): Promise<string[]> {
  const folders = await storyFolders(root);
  const holds = await Promise.all(folders.map((id) => exists(join(root, "content", id, "story.yaml"))));
  return folders.filter((_, index) => holds[index]);
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
