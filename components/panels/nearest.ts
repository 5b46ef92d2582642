import { closest, distance } from "fastest-levenshtein";

/** The one of `known` that was most likely meant by `written`; none where nothing is near. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const near = known.length > 0 ? closest(written, [...known]) : undefined;
  // letters that changed places count as two slips; in three letters two slips make any word of any other
  const slips = written.length < 4 ? 1 : Math.max(2, Math.floor(written.length / 3));
  return near !== undefined && distance(written, near) <= slips ? near : undefined;
}
