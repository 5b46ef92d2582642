import { readdir } from "node:fs/promises";
import { join, posix } from "node:path";
import type { Finding } from "../model/finding";
import { Id } from "../model/text";

type Listing = { files: string[]; findings: Finding[] };

/** The files of a folder of a story that end as they should, relative to the project; others that were likely meant to count are findings. */
export async function storyFiles(root: string, folder: string, extension: ".mdx" | ".yaml"): Promise<Listing> {
  const names = await list(join(root, folder));
  const stems = names.filter((name) => name.endsWith(extension)).sort();
  const meant = names.filter(
    (name) => !name.startsWith(".") && !name.endsWith(extension) && similar[extension].test(name),
  );
  return {
    files: stems.map((name) => posix.join(folder, name)),
    findings: [
      ...meant.map((name) => notRead(posix.join(folder, name), extension)),
      ...stems
        .filter((name) => !Id.safeParse(stem(name, extension)).success)
        .map((name) => badName(posix.join(folder, name), extension)),
    ],
  };
}

const similar = { ".mdx": /\.(md|markdown|mdx?)$/i, ".yaml": /\.ya?ml$/i };

const stem = (name: string, extension: string) => name.slice(0, -extension.length);

async function list(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return [];
    throw error;
  });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

const notRead = (file: string, extension: string): Finding => ({
  rule: "file-not-read",
  place: { file, line: 1, column: 1 },
  problem: `This file is not read, as its name does not end in ${extension}.`,
  fix: `rename it so that it ends in ${extension}, or delete it.`,
  level: "warning",
});

const badName = (file: string, extension: string): Finding => ({
  rule: "file-name",
  place: { file, line: 1, column: 1 },
  problem: "A file's name is part of an address, so it is lower-case letters, digits and hyphens.",
  fix: `rename the file, as in first-reports${extension}.`,
  level: "error",
});
