import type { Dirent } from "node:fs";
import { join, posix } from "node:path";
import { nearest } from "../format/nearest";
import type { Finding } from "../model/finding";
import { languages } from "../model/language";
import { listFolder } from "./listFolder";

type Parts = { files: string[]; folders: string[]; of: string };

const worded = [
  "story.yaml",
  "claims.yaml",
  "sources.yaml",
  "people.yaml",
  "corrections.yaml",
  "pictures.yaml",
  "clips.yaml",
];

/** All that a story's folder may hold, besides the folders of its editions. */
const storyParts: Parts = {
  files: [...worded, "moved.yaml", "reviews.yaml", "published.lock"],
  folders: ["chapters", "scenes", "pictures", "clips", "sources"],
  of: "a story",
};

/** All that the folder of an edition may hold: words. */
export const editionParts: Parts = {
  files: [...worded, "glossary.yaml", "translated.lock"],
  folders: ["chapters", "scenes"],
  of: "an edition",
};

/** `meant`: files and folders that are missing, and that something else in the story's folder was most likely meant to be. */
type Strays = { meant: Set<string>; findings: Finding[] };

/** What may stand in the folder of a story in its first language; `panelFolders` are those that kinds of panel read. */
export const storyPartsWith = (panelFolders: string[]): Parts => ({
  ...storyParts,
  folders: [...storyParts.folders, ...panelFolders],
});

/** What stands in a story's folder and is not read, as its name is not the one that is looked for. */
export async function strayFiles(root: string, folder: string, parts: Parts): Promise<Strays> {
  const entries = await listFolder(join(root, folder));
  const there = entries.map(({ name }) => name);
  const meant = new Set<string>();
  const findings = await Promise.all(
    entries.map(async (entry): Promise<Finding[]> => {
      if ([...parts.files, ...parts.folders].includes(entry.name)) return [];
      if (parts !== editionParts && entry.isDirectory() && Object.hasOwn(languages, entry.name)) return [];
      const name = meantBy(entry, parts);
      // A note to colleagues may lie beside what is published.
      if (!name && /\.(?:txt|md)$/i.test(entry.name)) return [];
      const missing = name !== undefined && !there.includes(name);
      if (missing) meant.add(name);
      return [stray(await firstIn(root, posix.join(folder, entry.name)), entry, { name, missing, of: parts.of })];
    }),
  );
  return { meant, findings: findings.flat() };
}

function meantBy(entry: Dirent, { files, folders }: Parts): string | undefined {
  if (entry.isDirectory()) return nearest(entry.name, folders);
  const stem = stemOf(entry.name);
  const known = nearest(stem, files.map(stemOf));
  return /\.(ya?ml|lock|txt|json)$/i.test(entry.name) || entry.name === stem
    ? files.find((file) => stemOf(file) === known)
    : undefined;
}

const stemOf = (name: string) => name.replace(/\.[^.]*$/, "");

/** A folder has no line that could be shown, but what is in it has. */
async function firstIn(root: string, path: string): Promise<string> {
  const first = (await listFolder(join(root, path))).find((entry) => !entry.isDirectory());
  return first ? posix.join(path, first.name) : path;
}

type Meant = { name: string | undefined; missing: boolean; of: string };

function stray(file: string, entry: Dirent, { name, missing, of }: Meant): Finding {
  const what = entry.isDirectory() ? "folder" : "file";
  const place = { file, line: 1, column: 1 };
  const problem = `The ${what} "${entry.name}" is not read, as no part of ${of} bears that name.`;
  if (name && missing) {
    const fix = `rename the ${what} to "${name}".`;
    return { rule: "file-not-read", place, problem: `${problem} Did you mean "${name}"?`, fix, level: "error" };
  }
  const home = /\.mdx$/i.test(entry.name)
    ? "move it into chapters/"
    : name || /\.ya?ml$/i.test(entry.name)
      ? `move what it holds into ${name ? `"${name}"` : "the file it belongs to"}`
      : "move it out of content/";
  return { rule: "file-not-read", place, problem, fix: `${home}, or delete it.`, level: "warning" };
}
