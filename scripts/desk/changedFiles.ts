import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { linesBetween } from "@/story/edit/mergeEdits";
import type { ChangedFile, Hunk } from "@/story/model/desk";
import { contentFiles } from "@/story/read/contentFiles";
import { isStoryFile } from "./storyFile";

/** Texts of a story by their paths from the project. */
export type Texts = ReadonlyMap<string, string>;

/** The files of a story that the desk opens, as they stand below `root`; none where there is no such story. */
export async function textsIn(id: string, root: string): Promise<Texts> {
  const paths = await contentFiles(id, root).catch(() => []);
  const files = paths.map((path) => path.slice(root.length + 1).replaceAll("\\", "/")).filter(isStoryFile);
  return new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(join(root, file), "utf8")] as const)),
  );
}

/** The texts that are other than they were, each with the stretches of lines that are. */
export function changedFiles(before: Texts, now: Texts): ChangedFile[] {
  return [...new Set([...before.keys(), ...now.keys()])].sort().flatMap((file): ChangedFile[] => {
    const [was, is] = [before.get(file), now.get(file)];
    if (was === is) return [];
    if (is === undefined) return [{ file, kind: "gone", hunks: [] }];
    return was === undefined
      ? [{ file, kind: "new", hunks: [] }]
      : [{ file, kind: "changed", hunks: hunksOf(was, is) }];
  });
}

const hunksOf = (was: string, is: string): Hunk[] =>
  linesBetween(is, was).map(({ start, end, put }) => {
    const now = is.slice(start, end);
    return { key: [put, now].join("\n=>\n"), line: is.slice(0, start).split("\n").length, was: put, now };
  });
