import { cp, link, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { letters } from "@/story/format/letters";
import { madeUpStory, type Size } from "./madeUpStory";

const code = ["app", "components", "public", "scripts", "story", "next.config.mjs", "package.json", "tsconfig.json"];

/** A copy of this project in `folder`, to be filled with stories of other sizes. Its budgets are lifted: it is measured how pages grow. */
export async function copyProject(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const name of code) await cp(name, join(folder, name), { recursive: true });
  await linkFolder("node_modules", join(folder, "node_modules"));
  const budgets = join(folder, "scripts/publish/budgets.ts");
  await writeFile(budgets, (await readFile(budgets, "utf8")).replace(/: [\d_]+,/g, ": 1e9,"));
}

/** The same files under other names: a link to the folder would lead the bundler out of the copy. */
async function linkFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await linkFolder(source, target);
    else if (entry.isFile()) await link(source, target);
    else await cp(source, target, { verbatimSymlinks: true });
  }
}

/** As many stories of one size as `stories` says, in place of those that were there. */
export async function writeStories(folder: string, { stories, ...size }: Size & { stories: number }): Promise<void> {
  await rm(join(folder, "content"), { recursive: true, force: true });
  for (let i = 1; i <= stories; i++) await writeStory(folder, i, size);
}

export async function writeStory(folder: string, number: number, size: Size): Promise<void> {
  for (const [file, text] of madeUpStory(`The flood in valley ${letters(number)}`, size)) {
    const path = join(folder, "content", `story-${number}`, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}
