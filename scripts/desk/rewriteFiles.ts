import { mergeEdits } from "@/story/edit/mergeEdits";
import { saveFiles } from "@/story/edit/saveFiles";
import type { Rewrite } from "@/story/model/desk";
import { Refusal } from "./Refusal";
import { readTextFile } from "./textFile";

/**
 * Gives files other texts, all of them or none. What was written meanwhile at other places of a file stays; where it was written at
 * the same place, nothing is done, and a Refusal says so. Returns the same the other way round, which takes it back.
 */
export async function rewriteFiles(root: string, rewrites: Rewrite[]): Promise<Rewrite[]> {
  const made = await Promise.all(rewrites.map((rewrite) => onDisk(root, rewrite)));
  await saveFiles(
    root,
    made.map(({ file, was, text }) => ({ file, body: text, was: was ?? undefined })),
  );
  return made.map(({ file, was, text }) => ({ file, was: text, text: was }));
}

/** The same as edits of what is on the disk now. */
async function onDisk(root: string, { file, was, text }: Rewrite): Promise<Rewrite> {
  const disk = await readTextFile(root, file).catch((error) => {
    if (error instanceof Refusal && error.status === 404) return undefined;
    throw error;
  });
  const now = disk?.text ?? null;
  if (now === was) return { file, was, text };
  const merged = was !== null && text !== null && now !== null ? mergeEdits(was, text, now) : undefined;
  if (!merged || merged.conflicts)
    throw new Refusal(409, `${file} was changed at the same place since. Nothing was written.`);
  return { file, was: now, text: merged.text };
}
