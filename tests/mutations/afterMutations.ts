import { readFile, writeFile } from "node:fs/promises";
import { mutateText, mutationNames } from "./mutateText";
import { pick, random } from "./random";
import type { StoryCopy } from "./storyCopy";

/** Spoils one of `files` for each seed from 1 to `count`, and says what did not end well. */
export async function afterMutations(copy: StoryCopy, files: string[], count: number): Promise<string[]> {
  const failures: string[] = [];
  for (let seed = 1; seed <= count; seed += 1) {
    const next = random(seed);
    const file = pick(files, next);
    const name = pick(mutationNames, next);
    const bytes = Buffer.from(mutateText(name, copy.original(file).toString(), next));
    await writeFile(copy.path(file), bytes);
    const wrong = await copy.wrongWith(file);
    if (!bytes.equals(await readFile(copy.path(file)))) wrong.push("the file was changed");
    failures.push(...wrong.slice(0, 2).map((what) => `${seed}: in ${file} ${name}: ${what}`));
    await writeFile(copy.path(file), copy.original(file));
  }
  return failures;
}
