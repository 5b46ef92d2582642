import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { checkStory } from "@/story/check/checkStory";
import { hashOf, keyOf, wordPairs } from "@/story/check/edition/wordPairs";
import { nextPublished } from "@/story/check/nextPublished";
import { saveFiles } from "@/story/edit/saveFiles";
import { formatPublished } from "@/story/format/formatPublished";
import type { Content } from "@/story/model/content";
import type { Draft, EditionDraft } from "@/story/model/draft";
import { splitId } from "@/story/model/edition";
import type { Language } from "@/story/model/language";
import { readEdition } from "@/story/read/readEdition";
import { readStories } from "@/story/read/readStories";
import { readStory } from "@/story/read/readStory";
import { storyFolders } from "@/story/read/storyFolders";
import { pick } from "../cli/pick";

type Settings = Content & { print(text: string): void };

/**
 * Writes published.lock of the stories that are named, or of all that have one and of the only one that has none yet. Returns the
 * exit code: 1, with nothing written, where one of these has a mistake in it. Of an edition ("demo/fr") it is translated.lock.
 */
export async function writeLocks(args: string[], { root, panels, print }: Settings): Promise<0 | 1> {
  const editions = args.filter((id) => splitId(id).language !== undefined);
  if (editions.length > 0) return writeTranslated(editions, { root, panels, print });
  const drafts = await readStories({ root, panels });
  for (const id of args)
    pick(
      "story",
      id,
      drafts.map((draft) => draft.id),
    );
  const fresh = drafts.filter(({ published }) => !published);
  const named = ({ id, published }: Draft) =>
    args.length > 0 ? args.includes(id) : published !== undefined || fresh.length === 1;
  const chosen = drafts.filter(named);
  const unsound = chosen.filter((draft) => checkStory(draft).some(({ level }) => level === "error"));
  if (unsound.length > 0) {
    print(`Nothing was written, as there are mistakes in ${unsound.map(({ id }) => id).join(", ")}: npm run check`);
    return 1;
  }
  for (const draft of chosen) {
    const file = `content/${draft.id}/published.lock`;
    print(`${file}: ${await writeLock(root, file, formatPublished(nextPublished(draft)))}`);
  }
  for (const { id } of args.length === 0 ? fresh.filter((draft) => !chosen.includes(draft)) : [])
    print(`content/${id}: not locked yet. Once it is live: npm run lock -- ${id}`);
  return 0;
}

/** Notes of each edition named which words of the first language its own stand for. Returns the exit code. */
async function writeTranslated(ids: string[], { root, panels, print }: Settings): Promise<0> {
  for (const id of ids) {
    const { story, language } = splitId(id);
    const first = await readStory(pick("story", story, await storyFolders(root)), { root, panels });
    const known = pick("edition", language ?? "", first.editions) as Language;
    const { edition } = await readEdition(first, known, { root, panels });
    const file = `content/${id}/translated.lock`;
    if (edition) print(`${file}: ${await writeLock(root, file, formatTranslated(edition))}`);
  }
  return 0;
}

const heading = "# Written by npm run lock: which words of the story's first language those of this edition stand for.";

const formatTranslated = (edition: EditionDraft) =>
  `${[heading, ...wordPairs(edition).map((pair) => [keyOf(pair), hashOf(pair.first), hashOf(pair.own)].join(" "))].join("\n")}\n`;

async function writeLock(root: string, file: string, body: string): Promise<string> {
  const was = await readFile(join(root, file), "utf8").catch(() => undefined);
  if (was === body) return "as it was.";
  await saveFiles(root, [{ file, body, was }]);
  const old = new Set((was ?? "").split("\n"));
  const changed = body.split("\n").filter((line) => !old.has(line)).length;
  return `${changed} ${changed === 1 ? "line" : "lines"} new or changed. Commit it with what was published.`;
}
