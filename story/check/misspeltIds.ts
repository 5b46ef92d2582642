import { isSlip } from "../format/isSlip";
import type { Draft } from "../model/draft";
import type { Finding, IdKind, Place } from "../model/finding";
import { namedClaims } from "./citedClaims";

type Written = { isNamed(id: string): boolean; place(id: string): Place | undefined };

/**
 * Where an id is misspelt not at one of its mentions but where it is written, all its mentions seem to name nothing.
 * That is one mistake: it is told once, where it is mended.
 */
export function misspeltIds(findings: Finding[], draft: Draft): Finding[] {
  const kinds = kindsOf(draft);
  const groups = new Map<unknown, Finding[]>();
  for (const finding of findings) {
    const { kind, id, meant } = finding.cause ?? {};
    const key = meant === undefined ? finding : `${kind} ${id} ${meant}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flatMap((group) => {
    const { kind, id, meant } = group[0]?.cause ?? {};
    const written = kind && kinds[kind];
    if (!written || id === undefined || meant === undefined || group.length === 1 || written.isNamed(meant))
      return group;
    const place = written.place(meant);
    if (!place) return group;
    const problem = `Nothing names ${kind} "${meant}", and ${group.length} places name "${id}", which is not there.`;
    const edit = isSlip(meant, id, []) && { edit: [{ was: meant, put: id }] };
    return [{ rule: `unknown-${kind}`, place, problem, fix: `write "${id}" here.`, level: "error", ...edit }];
  });
}

function kindsOf(draft: Draft): Partial<Record<IdKind, Written>> {
  const { claims, sources, story } = draft;
  const all = [...claims.value.values()];
  let cited: Map<string, Place[]> | undefined;
  return {
    claim: {
      isNamed: (id) => {
        cited ??= namedClaims(draft);
        return cited.has(id);
      },
      place: (id) => claims.place([id], "key"),
    },
    topic: {
      isNamed: (id) => all.some(({ topic }) => topic === id),
      place: (id) => story?.place(["topics", id], "key"),
    },
    source: {
      isNamed: (id) => all.some((claim) => claim.sources.includes(id)),
      place: (id) => sources.place([id], "key"),
    },
  };
}
