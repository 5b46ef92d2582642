import type { Draft } from "../model/draft";
import type { Finding } from "../model/finding";

/** A source that no claim rests on is no source of the story. */
export function checkSources({ claims, sources, known }: Draft): Finding[] {
  if (claims.value.size < known.claims.size || claims.value.size === 0) return [];
  const cited = new Set([...claims.value.values()].flatMap((claim) => claim.sources));
  return [...sources.value.keys()]
    .filter((id) => !cited.has(id))
    .map((id) => ({
      rule: "source-cited-by-no-one",
      place: sources.place([id], "key"),
      problem: `No claim names source "${id}".`,
      fix: "name it in the sources of a claim, or remove it.",
      level: "warning",
    }));
}
