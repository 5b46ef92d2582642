import { stat } from "node:fs/promises";
import { join } from "node:path";
import { listFolder } from "./listFolder";

/** The names of the files in a folder, in order: what can be opened, so that a link that leads nowhere is none. */
export async function fileNames(folder: string): Promise<string[]> {
  const entries = await listFolder(folder);
  const isFile = await Promise.all(
    entries.map(async (entry) =>
      entry.isSymbolicLink()
        ? stat(join(folder, entry.name)).then(
            (there) => there.isFile(),
            () => false,
          )
        : entry.isFile(),
    ),
  );
  return entries.flatMap(({ name }, index) => (isFile[index] ? name : []));
}
