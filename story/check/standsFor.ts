import { correctionsPage, type PublishedEntry, type PublishedKind } from "../model/published";

/** Ids by what they are, as far as addresses go: a chapter and a record have pages, all else is a place in a chapter's page. */
export type Standing = Record<"chapters" | "places" | "records", Set<string>>;

export function standing(entries: PublishedEntry[]): Standing {
  const ids = (...kinds: PublishedKind[]) =>
    new Set(entries.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id));
  return { chapters: ids("chapter"), places: ids("scene", "step", "table", "person"), records: ids("record") };
}

/** Whether a published id of this kind still leads where it did. A step that became a table of the same id does. */
export function stands(kind: PublishedKind, id: string, now: Standing): boolean {
  if (kind === "chapter") return now.chapters.has(id);
  return kind === "record" ? now.records.has(id) : now.places.has(id) || now.chapters.has(id);
}

/** What an id of this kind may be moved to. A page that is withdrawn may lead to the corrections. */
export function targetsOf(kind: PublishedKind, { chapters, places, records }: Standing): Set<string> {
  if (kind === "chapter") return new Set([...chapters, correctionsPage]);
  return kind === "record" ? new Set([...records, correctionsPage]) : new Set([...places, ...chapters]);
}
