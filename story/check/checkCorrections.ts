import type { Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import { nearest } from "../read/nearest";

/** A correction is shown where it was made: a chapter or a claim. */
export function checkCorrections({ corrections, known }: Draft): Finding[] {
  return corrections.value.flatMap(({ where }, index) => {
    if (known.chapters.has(where) || known.claims.has(where)) return [];
    const meant = nearest(where, [...known.chapters, ...known.claims]);
    return [
      {
        rule: "unknown-where",
        place: corrections.place([index, "where"]),
        problem: `"${where}" is no chapter and no claim.${meant ? ` Did you mean "${meant}"?` : ""}`,
        fix: meant ? `write "${meant}".` : "write a chapter's file name without .mdx, or a claim's id.",
        level: "error" as const,
      },
    ];
  });
}
