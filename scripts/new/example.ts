import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { writeYaml } from "@/story/read/writeYaml";

/** Folders of worked examples, in the project that the program runs in: that of a story, and of each kind of panel, which lies with the kind. */
const own = join(process.cwd(), "scripts/new/examples");
const panels = join(process.cwd(), "components/panels");
export const storyExample = join(own, "story");
export const panelExample = (panel: string) => join(panels, panel, "example");

/** A file of an example, `{{name}}` in it replaced; where that is a whole value of YAML, it is quoted as YAML needs it. */
export async function example(path: string, values: Record<string, string>, folder: string = own): Promise<string> {
  const text = await readFile(join(folder, path), "utf8");
  const value = (name: string) => {
    const found = values[name];
    if (found === undefined) throw new Error(`${path} in ${folder} asks for "${name}", which is not given.`);
    return found;
  };
  return text
    .replace(/(?<=^[ \w-]*(?:: |- )){{(\w+)}}$/gm, (_, name) => scalar(value(name)))
    .replace(/{{(\w+)}}/g, (_, name) => value(name));
}

/** A text as YAML writes it on one line. */
export const scalar = (text: string): string => writeYaml(text);

/** Paths in a folder, sorted; none where there is no such folder. */
export async function exampleFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return [];
      throw error;
    },
  );
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => relative(folder, file).replaceAll(sep, "/")).sort();
}
