import type { Revision } from "./Revision";

/** Lets the entries of each edition's translated.lock whose names begin with one of `from` go by the new one: their words are the same. */
export function rekey(revision: Revision, story: string, names: [from: RegExp, to: string][]): void {
  for (const file of revision.copies(story, "translated.lock"))
    revision.edit(file, (text) => names.reduce((lines, [from, to]) => lines.replace(from, to), text));
}
