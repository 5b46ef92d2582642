import type { CalendarYaml, Entry } from "./schema";

/** Every entry of a scene with the keys that lead to it, day by day, undated ones last. */
export function entriesOf({ days, undated }: CalendarYaml): { id: string; entry: Entry; path: string[] }[] {
  const dated = Object.entries(days).flatMap(([day, entries]) =>
    Object.entries(entries).map(([id, entry]) => ({ id, entry, path: ["days", day, id] })),
  );
  const beside = Object.entries(undated?.entries ?? {}).map(([id, entry]) => ({
    id,
    entry,
    path: ["undated", "entries", id],
  }));
  return [...dated, ...beside];
}
