import { distance } from "fastest-levenshtein";

/** The one of `known` that was most likely meant by `written`; none where nothing is near. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  const scored = [...known].map((name) => ({ name, far: distance(written.toLowerCase(), name.toLowerCase()) }));
  const best = scored.sort((a, b) => a.far - b.far || a.name.localeCompare(b.name))[0];
  return best && best.far <= slips(written) ? best.name : undefined;
}

/** Two letters that changed places count as two slips; in three letters two slips make any word of any other. */
const slips = ({ length }: string) => (length < 4 ? 1 : Math.max(2, Math.floor(length / 3)));
