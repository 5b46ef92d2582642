import { posix, relative } from "node:path";
import { contentFiles } from "../read/contentFiles";

/** The names of all files of a story, or of an edition, in its folder. */
export async function filesOf(id: string, root: string): Promise<string[]> {
  const files = await contentFiles(id, root);
  return files.map((file) => relative(posix.join(root, "content", id), file).replaceAll("\\", "/"));
}
