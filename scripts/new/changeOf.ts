import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Change } from "@/story/edit/saveFiles";

/** A file with something more in it; one that is not there yet begins empty. */
export async function changeOf(root: string, file: string, edit: (source: string) => string): Promise<Change> {
  const was = await readFile(join(root, file), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  return { file, body: edit(was ?? ""), was };
}
