import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";

/** What a folder holds, by name; nothing where there is no such folder. `deep`: with all that its folders hold. */
export async function listFolder(folder: string, depth: "flat" | "deep" = "flat"): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true, recursive: depth === "deep" });
    return entries.filter(({ name }) => !isBeside(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "ELOOP"].includes(String((error as NodeJS.ErrnoException).code))) return [];
    throw error;
  }
}

/** What a program keeps beside an open file, and a Mac or Windows in a folder it has shown. */
const isBeside = (name: string) => /^[.#]|~$|^(?:thumbs\.db|desktop\.ini)$|\.sw[a-p]$/i.test(name);
