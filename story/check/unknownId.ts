import { nearest } from "../format/nearest";
import type { Finding, Place } from "../model/finding";

type Unknown = { what: string; id: string; meant?: string };
const kept = new WeakMap<Finding, Unknown>();

/** What an unknownId finding is about, so that many of one cause can be told as one. */
export const unknownIn = (finding: Finding): Unknown | undefined => kept.get(finding);

/** An id that names nothing. `what`: claim, source, scene …; `file`: where such ids are written. */
export function unknownId(what: string, id: string, place: Place, known: Iterable<string>, file: string): Finding {
  const meant = nearest(id, known);
  const finding: Finding = {
    rule: `unknown-${what}`,
    place,
    problem: `There is no ${what} "${id}".${meant ? ` Did you mean "${meant}"?` : ""}`,
    fix: meant ? `write "${meant}", or add "${id}" to ${file}.` : `add "${id}" to ${file}, or name one that is there.`,
    level: "error",
  };
  kept.set(finding, { what, id, meant });
  return finding;
}
