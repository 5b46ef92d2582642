import type { Claim } from "../model/claim";
import type { Draft } from "../model/draft";
import { pickExisting } from "../model/pickExisting";
import type { Source } from "../model/source";

/** Claims by id, in the order of claims.yaml, with their sources and the claims they conflict with in place of ids. */
export function linkClaims(
  draft: Draft,
  sources: Map<string, Source>,
  topics: Record<string, string>,
): Map<string, Claim> {
  const claims = new Map<string, Claim>();
  for (const [id, written] of draft.claims.value) {
    claims.set(id, {
      ...written,
      id,
      topic: { id: written.topic, label: topics[written.topic] ?? written.topic },
      sources: pickExisting(written.sources, sources),
      conflictsWith: [],
      ours: written.ours ?? false,
      citedIn: [],
    });
  }
  for (const [id, written] of draft.claims.value) {
    claims.get(id)?.conflictsWith.push(...pickExisting(written.conflictsWith ?? [], claims));
  }
  return claims;
}
