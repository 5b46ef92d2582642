import { posix } from "node:path";
import { nearest } from "../format/nearest";
import type { Finding } from "../model/finding";
import { listFolder } from "./listFolder";

/** A source's own text, which editors keep beside its claims: shown at the desk, never published. */
export const sourceTextFile = (story: string, source: string): string => `content/${story}/sources/${source}.txt`;

/** Files of texts that no source of sources.yaml bears the name of, so that nobody would find them. `known`: ids of sources. */
export async function strayTexts(root: string, folder: string, known: ReadonlySet<string>): Promise<Finding[]> {
  const entries = await listFolder(posix.join(root, folder, "sources"));
  return entries
    .filter(({ name }) => !name.startsWith(".") && !(name.endsWith(".txt") && known.has(name.slice(0, -4))))
    .map(({ name }): Finding => {
      const meant = nearest(name.replace(/\.[^.]*$/, ""), known);
      return {
        rule: "file-not-read",
        place: { file: posix.join(folder, "sources", name), line: 1, column: 1 },
        problem: `No source of sources.yaml is called so, so the desk shows "${name}" beside no claim.`,
        fix: meant ? `rename the file to ${meant}.txt.` : "name the file by the id of its source, with .txt behind it.",
        level: "warning",
      };
    });
}
