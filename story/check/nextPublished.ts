import type { Draft } from "../model/draft";
import type { PublishedEntry } from "../model/published";
import { publishable } from "./publishable";

/** What is published once the draft is: no address that ever was is forgotten, only what its record said. */
export function nextPublished(draft: Draft): PublishedEntry[] {
  const now = publishable(draft);
  const addresses = new Set(now.map(addressOf));
  const gone = (draft.published ?? []).filter((entry) => !addresses.has(addressOf(entry)));
  return [...now, ...gone.map(({ said: _, ...entry }) => entry)];
}

const addressOf = ({ kind, chapter, id }: PublishedEntry) => `${kind} ${chapter}/${id}`;
