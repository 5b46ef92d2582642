import { join } from "node:path";
import { Language } from "../model/language";
import { listFolder } from "./listFolder";

/** The languages that a story has folders of words for, in the order of their names. `folder` is the story's. */
export async function editionFolders(root: string, folder: string): Promise<Language[]> {
  const entries = await listFolder(join(root, folder));
  return entries.flatMap((entry) => {
    const language = Language.safeParse(entry.name);
    return entry.isDirectory() && language.success ? [language.data] : [];
  });
}
