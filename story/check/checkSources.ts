import type { Draft } from "../model/draft";
import type { Finding } from "../model/finding";
import { unsafeAddress } from "./unsafeAddress";

/** A source that no claim rests on is no source of the story; one that nobody can find should at least be known to be so. */
export function checkSources(draft: Draft): Finding[] {
  return [...unused(draft), ...notFound(draft), ...unsafe(draft)];
}

function notFound({ sources }: Draft): Finding[] {
  return [...sources.value]
    .filter(
      ([, { publisher, url }]) =>
        !url &&
        /^(?:not (?:identified|known|given)|unknown|non (?:identifi|connu|donn)|inconnu|no (?:identificad|se conoce|dad)|desconocid|غير (?:معروف|محدد|مذكور)|مجهول)/i.test(
          publisher,
        ),
    )
    .map(([id]) => ({
      rule: "source-not-found",
      place: sources.place([id, "publisher"]),
      problem: `Source "${id}" has neither a publisher nor an address, so no reader can find it.`,
      fix: 'add a line "url: https://…", or name the publisher, as soon as either is known.',
      level: "warning",
    }));
}

function unsafe({ sources }: Draft): Finding[] {
  return [...sources.value].flatMap(([id, { url }]) =>
    url?.startsWith("http:") ? [unsafeAddress(url, sources.place([id, "url"]))] : [],
  );
}

function unused({ claims, sources, known }: Draft): Finding[] {
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
