import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Writes the story that the README tells, with its one mistake, into content/my-story under `root`. */
export async function writeReadmeStory(root: string): Promise<void> {
  const readme = await readFile("README.md", "utf8");
  for (const [, path = "", body = ""] of readme.matchAll(
    /`(content\/my-story\/[^`]+)`[^\n]*\n\n```\w+\n([\s\S]*?)```/g,
  )) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), body);
  }
}
