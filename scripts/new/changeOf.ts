import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Refused } from "@/story/edit/Refused";
import type { Change } from "@/story/edit/saveFiles";
import { Mistake } from "../cli/Mistake";

/** A file with something more in it; one that is not there yet begins empty. Throws a Mistake where it cannot be added. */
export async function changeOf(root: string, file: string, edit: (source: string) => string): Promise<Change> {
  const was = await readFile(join(root, file), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  try {
    return { file, body: edit(was ?? ""), was };
  } catch (error) {
    if (error instanceof Refused) throw new Mistake(`Nothing can be added to ${file}. ${error.message}`);
    throw error;
  }
}
