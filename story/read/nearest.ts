import { distance } from "fastest-levenshtein";

/** The one of `known` that was most likely meant by `written`; none where nothing is near. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  const scored = [...known].map((name) => ({ name, far: distance(written.toLowerCase(), name.toLowerCase()) }));
  const best = scored.sort((a, b) => a.far - b.far || a.name.localeCompare(b.name))[0];
  return best && best.far <= Math.max(1, Math.floor(written.length / 3)) ? best.name : undefined;
}
