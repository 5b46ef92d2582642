import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Mistake } from "./Mistake";

/** A file to write, its path relative to the project. `was`: the text it takes the place of; a file without it must not be there yet. */
export type Change = { file: string; body: string | Uint8Array; was?: string };

/** Writes all of the files or none: each under another name beside its place first, then moved. Throws a Mistake where a file is in the way. */
export async function writeAll(root: string, changes: Change[]): Promise<void> {
  await refuse(root, changes);
  const made: string[] = [];
  const written: string[] = [];
  const moved: Change[] = [];
  try {
    for (const { file, body } of changes) {
      const first = await mkdir(dirname(join(root, file)), { recursive: true });
      if (first) made.push(first);
      await writeFile(beside(root, file), body, { flag: "wx" });
      written.push(file);
    }
    await refuse(root, changes);
    for (const change of changes) {
      await rename(beside(root, change.file), join(root, change.file));
      moved.push(change);
    }
  } catch (error) {
    for (const { file, was } of moved) {
      if (was === undefined) await rm(join(root, file), { force: true });
      else await writeFile(join(root, file), was);
    }
    for (const file of written) await rm(beside(root, file), { force: true });
    for (const folder of made.reverse()) await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** A name with a point in front is no part of a story, should anybody look meanwhile. */
const beside = (root: string, file: string) => join(root, dirname(file), `.${basename(file)}.being-written`);

async function refuse(root: string, changes: Change[]): Promise<void> {
  for (const { file, was } of changes) {
    const now = await readFile(join(root, file), "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return undefined;
      throw error;
    });
    if (was === undefined && now !== undefined) throw new Mistake(`${file} is there already. Nothing was written.`);
    if (was !== now) throw new Mistake(`${file} was saved by somebody else meanwhile. Nothing was written; try again.`);
  }
}
