import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { checkStory } from "@/story/check/checkStory";
import { nextPublished } from "@/story/check/nextPublished";
import { formatPublished } from "@/story/format/formatPublished";
import type { AnyPanel } from "@/story/model/scene";
import { readStories } from "@/story/read/readStories";

type Settings = { root: string; panels: Record<string, AnyPanel>; print(text: string): void };

/** Writes each story's published.lock, and returns the exit code: 1, with nothing written, where a story has a mistake in it. */
export async function writeLocks({ root, panels, print }: Settings): Promise<0 | 1> {
  const drafts = await readStories(root);
  const unsound = drafts.filter((draft) => checkStory(draft, panels).some(({ level }) => level === "error"));
  if (unsound.length > 0) {
    print(`Nothing was written, as there are mistakes in ${unsound.map(({ id }) => id).join(", ")}: npm run check`);
    return 1;
  }
  for (const draft of drafts) {
    const file = `content/${draft.id}/published.lock`;
    print(`${file}: ${await writeLock(join(root, file), formatPublished(nextPublished(draft)))}`);
  }
  return 0;
}

/** Written beside it first, so that a file cut short never takes its place. */
async function writeLock(path: string, text: string): Promise<string> {
  const before = await readFile(path, "utf8").catch(() => "");
  if (before === text) return "as it was.";
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
  const old = new Set(before.split("\n"));
  const changed = text.split("\n").filter((line) => !old.has(line)).length;
  return `${changed} ${changed === 1 ? "line" : "lines"} new or changed. Commit it with what was published.`;
}
