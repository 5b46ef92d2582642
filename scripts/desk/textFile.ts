import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { Refused } from "@/story/edit/Refused";
import { refuseTarget } from "@/story/edit/refuseTarget";
import { saveFiles } from "@/story/edit/saveFiles";
import { versionOf } from "@/story/edit/versionOf";
import { Refusal } from "./Refusal";
import { refuseOther } from "./storyFile";

/** A file as it stands on the disk: all of its text, and the version that its bytes are. */
export type TextFile = { text: string; version: string };

/** The largest file that is read or written, in bytes. */
export const most = 5_000_000;

/** Throws a Refusal for what is no story's file, is too large, or is in another encoding, which would not survive a save. */
export async function readTextFile(root: string, file: string): Promise<TextFile> {
  await refuseOther(root, file);
  return readText(root, file);
}

/** The text of a source that a story keeps. Throws as readTextFile does. */
export async function readSourceText(root: string, file: string): Promise<string> {
  await refuseTarget(root, file);
  return (await readText(root, file)).text;
}

async function readText(root: string, file: string): Promise<TextFile> {
  const path = join(root, file);
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new Refusal(404, `${file} is not there.`);
  if (found.size > most) throw new Refusal(413, `${file} has more than 5 MB.`);
  const bytes = await readFile(path);
  // A mark at its start is part of the file, and stays.
  const text = bytes.toString("utf8");
  if (!Buffer.from(text, "utf8").equals(bytes))
    throw new Refusal(415, `${file} is not saved as UTF-8 text. Save it again as "UTF-8" in your editor.`);
  return { text, version: versionOf(bytes) };
}

/** A save: `base` is the version that `text` was made from. */
export type Save = { file: string; base: string; text: string };
/** `saved`: whether it was. If not, the file had another version meanwhile, which this is. */
export type Saved = TextFile & { saved: boolean };

/** Puts a text in the place of the version it was made from, all of it or nothing. */
export async function saveTextFile(root: string, { file, base, text }: Save): Promise<Saved> {
  if (Buffer.byteLength(text) > most) throw new Refusal(413, `${file} would have more than 5 MB. Nothing was written.`);
  const before = await readTextFile(root, file);
  if (before.version !== base) return { ...before, saved: false };
  try {
    await saveFiles(root, [{ file, body: text, version: base }]);
  } catch (error) {
    // Somebody else may have been quicker between the two.
    const now = error instanceof Refused && (await readTextFile(root, file));
    if (now && now.version !== base) return { ...now, saved: false };
    throw error;
  }
  return { text, version: versionOf(text), saved: true };
}
