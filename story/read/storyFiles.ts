import { join, posix } from "node:path";
import type { Finding } from "../model/finding";
import { Id } from "../model/text";
import { idOf } from "./idOf";
import { listFolder } from "./listFolder";

/** The files of one folder of a story, relative to the project, and their names without ending. */
type Listing = { files: string[]; stems: Set<string>; findings: Finding[] };

/**
 * The files of a folder of a story that end as they should. Others may have been meant to count: one that bears a name in `needed`
 * is known by it, so that it is told once; any other is most likely a note.
 */
export async function storyFiles(
  root: string,
  folder: string,
  extension: ".mdx" | ".yaml",
  needed: (stem: string) => boolean,
): Promise<Listing> {
  const entries = await listFolder(join(root, folder));
  const names = entries.map(({ name }) => name);
  const sound = names.filter((name) => name.endsWith(extension));
  const meant = names.filter((name) => !sound.includes(name) && similar[extension].test(name));
  return {
    files: sound.map((name) => posix.join(folder, name)),
    // A file that is misnamed is known by the name it should have, so that it is told once.
    stems: new Set([
      ...sound.map(stem).filter((name) => Id.safeParse(name).success),
      ...[...sound, ...meant].map((name) => idOf(stem(name))).filter(needed),
    ]),
    findings: [
      ...entries
        .filter((entry) => !entry.isDirectory() && ![...sound, ...meant].includes(entry.name))
        .map(({ name }) => noText(posix.join(folder, name), extension)),
      ...meant.map((name) => notRead(posix.join(folder, name), extension, needed(stem(name)) ? "error" : "warning")),
      ...sound
        .filter((name) => !Id.safeParse(stem(name)).success)
        .map((name) => badName(posix.join(folder, name), extension)),
    ],
  };
}

const similar = { ".mdx": /\.(md|markdown|mdx|txt)$/i, ".yaml": /\.(ya?ml|txt)$/i };

const stem = (name: string) => name.replace(/(\.(mdx?|ya?ml))?\.[^.]*$/i, "");

const notRead = (file: string, extension: string, level: Finding["level"]): Finding => ({
  rule: "file-not-read",
  place: { file, line: 1, column: 1 },
  problem: `This file is not read, as its name does not end in ${extension}.`,
  fix: `rename it to ${idOf(stem(posix.basename(file))) || "first-reports"}${extension}, or move it out of this folder.`,
  level,
});

const noText = (file: string, extension: string): Finding => ({
  rule: "file-not-read",
  place: { file, line: 1, column: 1 },
  problem: `This file is not read, as its name does not end in ${extension}.`,
  fix: `copy its words into a file that ends in ${extension}, or move it out of this folder.`,
  level: "warning",
});

const badName = (file: string, extension: string): Finding => ({
  rule: "file-name",
  place: { file, line: 1, column: 1 },
  problem: "A file's name is part of an address, so it is lower-case letters, digits and hyphens.",
  fix: `rename the file to ${idOf(stem(posix.basename(file))) || "first-reports"}${extension}, or delete it if it is a copy.`,
  level: "error",
});
