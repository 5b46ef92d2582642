import { smallestSet } from "@/story/desk/smallestSet";
import { applyEdits } from "@/story/edit/applyEdits";
import { editsBetween, linesBetween } from "@/story/edit/mergeEdits";
import type { Edit } from "@/story/model/edit";
import type { Texts } from "./changedFiles";

/**
 * `old` texts and those of `now`. `told`: how many other changes go along where files have these texts; undefined where the change
 * that is to be undone stays, or one comes that was not there before.
 */
type Story = { old: Texts; now: Texts; told(texts: Texts): Promise<number | undefined> };

/**
 * The texts of the fewest of some files, in which the fewest lines are as they were so that a change is undone: only words of them
 * where other changes stand in the same lines. Undefined where nothing undoes it.
 */
export async function leastUndo(files: string[], { old, now, told }: Story): Promise<Map<string, string> | undefined> {
  const before = (some: readonly string[]) => new Map(some.map((file) => [file, old.get(file) ?? ""]));
  const undoes = async (texts: Texts) => (await told(texts)) !== undefined;
  const alone = await firstThat(files, (file) => undoes(before([file])));
  if (!alone && !(await undoes(before(files)))) return undefined;
  const texts = before(alone ? [alone] : await smallestSet(files, (some) => undoes(before(some))));
  for (const file of texts.keys()) {
    const [is, was] = [now.get(file) ?? "", old.get(file) ?? ""];
    const withEdits = (edits: readonly Edit[]) => new Map([...texts, [file, applyEdits(is, edits)]]);
    const least = (edits: readonly Edit[]) => smallestSet(edits, (some) => undoes(withEdits(some)));
    const lines = await least(linesBetween(is, was));
    const words = editsBetween(is, was).filter(({ start, end }) =>
      lines.some((line) => line.start <= start && end <= line.end),
    );
    const isShared = (await told(withEdits(lines))) !== 0 && (await undoes(withEdits(words)));
    texts.set(file, applyEdits(is, isShared ? await least(words) : lines));
  }
  return texts;
}

async function firstThat<One>(all: readonly One[], does: (one: One) => Promise<boolean>): Promise<One | undefined> {
  for (const one of all) if (await does(one)) return one;
}
