import type { Draft } from "../model/draft";
import type { Finding, Place } from "../model/finding";
import type { AnyPanel } from "../model/scene";
import { namedClaims } from "./citedClaims";
import { unknownIn } from "./unknownId";

type Kind = { isNamed(id: string): boolean; place(id: string): Place | undefined };

/**
 * Where an id is misspelt not at one of its mentions but where it is written, all its mentions seem to name nothing.
 * That is one mistake: it is told once, where it is mended.
 */
export function misspeltIds(findings: Finding[], draft: Draft, panels: Record<string, AnyPanel>): Finding[] {
  const kinds = kindsOf(draft, panels);
  const groups = new Map<unknown, Finding[]>();
  for (const finding of findings) {
    const { what, id, meant } = unknownIn(finding) ?? {};
    const key = meant === undefined ? finding : `${what} ${id} ${meant}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flatMap((group) => {
    const { what = "", id = "", meant = "" } = (group[0] && unknownIn(group[0])) ?? {};
    const kind = kinds[what];
    const place = group.length > 1 && kind && !kind.isNamed(meant) ? kind.place(meant) : undefined;
    if (!place) return group;
    const problem = `Nothing names ${what} "${meant}", and ${group.length} places name "${id}", which is not there.`;
    return [{ rule: `unknown-${what}`, place, problem, fix: `write "${id}" here.`, level: "error" }];
  });
}

function kindsOf(draft: Draft, panels: Record<string, AnyPanel>): Record<string, Kind> {
  const { claims, sources, story } = draft;
  const all = [...claims.value.values()];
  let cited: Map<string, Place[]> | undefined;
  return {
    claim: {
      isNamed: (id) => {
        cited ??= namedClaims(draft, panels);
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
