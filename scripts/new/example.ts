import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { stringify } from "yaml";

const folder = join(import.meta.dirname, "examples");

/** A file of examples/, `{{name}}` in it replaced; where that is a whole value of YAML, it is quoted as YAML needs it. */
export async function example(path: string, values: Record<string, string>): Promise<string> {
  const text = await readFile(join(folder, path), "utf8");
  const value = (name: string) => {
    const found = values[name];
    if (found === undefined) throw new Error(`examples/${path} asks for "${name}", which is not given.`);
    return found;
  };
  return text
    .replace(/(?<=^[ \w-]*(?:: |- )){{(\w+)}}$/gm, (_, name) => scalar(value(name)))
    .replace(/{{(\w+)}}/g, (_, name) => value(name));
}

/** A text as YAML writes it on one line. */
export const scalar = (text: string): string => stringify(text, { lineWidth: 0 }).trimEnd();

/** Paths in a folder of examples/, sorted; none where there is no such folder. */
export async function exampleFiles(path: string): Promise<string[]> {
  const entries = await readdir(join(folder, path), { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return [];
      throw error;
    },
  );
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => relative(join(folder, path), file).replaceAll(sep, "/")).sort();
}
