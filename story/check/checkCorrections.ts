import { isSlip } from "../format/isSlip";
import { nearest } from "../format/nearest";
import { unsaid } from "../model/correction";
import type { Draft } from "../model/draft";
import type { Finding } from "../model/finding";

/** A correction is shown where it was made, a chapter, a claim or a person, and says why. */
export function checkCorrections({ corrections, moved, known }: Draft): Finding[] {
  const ids = new Set([...known.chapters, ...known.claims, ...known.people, ...moved.value.keys()]);
  return corrections.value.flatMap(({ where, why }, index) => [
    ...(ids.has(where) ? [] : [unknownWhere(where, ids, corrections.place([index, "where"]))]),
    ...(why === unsaid ? [noReason(corrections.place([index, "why"]))] : []),
  ]);
}

function unknownWhere(where: string, ids: Set<string>, place: Finding["place"]): Finding {
  const meant = nearest(where, ids);
  return {
    rule: "unknown-where",
    place,
    problem: `"${where}" is no chapter, claim or person.${meant ? ` Did you mean "${meant}"?` : ""}`,
    fix: meant ? `write "${meant}".` : "write a chapter's file name without .mdx, or the id of a claim or a person.",
    level: "error",
    ...(meant && isSlip(where, meant, ids) && { edit: [{ was: where, put: meant }] }),
  };
}

const noReason = (place: Finding["place"]): Finding => ({
  rule: "correction-without-reason",
  place,
  problem: "This correction does not say why.",
  fix: "write a sentence for readers: what was wrong, and how you found out.",
  level: "error",
});
