import type { Finding, Place } from "../model/finding";
import { nearest } from "../read/nearest";

/** An id that names nothing. `what`: claim, source, scene …; `file`: where such ids are written. */
export function unknownId(what: string, id: string, place: Place, known: Iterable<string>, file: string): Finding {
  const meant = nearest(id, known);
  return {
    rule: `unknown-${what}`,
    place,
    problem: `There is no ${what} "${id}".${meant ? ` Did you mean "${meant}"?` : ""}`,
    fix: meant ? `write "${meant}", or add "${id}" to ${file}.` : `add "${id}" to ${file}, or name one that is there.`,
    level: "error",
  };
}
