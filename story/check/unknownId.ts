import { isSlip } from "../format/isSlip";
import { nearest } from "../format/nearest";
import type { Finding, IdKind, Place } from "../model/finding";
import { idOf } from "../read/idOf";

/** An id that names nothing. `file`: where such ids are written. */
export function unknownId(kind: IdKind, id: string, place: Place, known: Iterable<string>, file: string): Finding {
  const slug = idOf(id) || id;
  const ids = [...known];
  const meant = ids.includes(slug) ? slug : nearest(id, ids);
  return {
    rule: `unknown-${kind}`,
    place,
    problem: `There is no ${kind} "${id}".${meant ? ` Did you mean "${meant}"?` : ""}`,
    fix:
      meant === slug
        ? `write "${meant}".`
        : meant
          ? `write "${meant}", or add "${slug}" to ${file}.`
          : `add "${slug}" to ${file}, or name one that is there.`,
    level: "error",
    cause: { kind, id, meant },
    ...(meant !== undefined && isSlip(id, meant, ids) && { edit: [{ was: id, put: meant }] }),
  };
}
