import { distance } from "fastest-levenshtein";

/** The one of `known` that was most likely meant by `written`; none where nothing is near. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  const most = slips(written);
  const plain = written.toLowerCase();
  let best: { name: string; far: number } | undefined;
  for (const name of known) {
    // No more letters can be told apart by fewer slips; this spares most names of a long list the counting.
    if (Math.abs(name.length - plain.length) > most) continue;
    const far = distance(plain, name.toLowerCase());
    const nearer = !best || far < best.far || (far === best.far && name.localeCompare(best.name) < 0);
    if (far <= most && nearer) best = { name, far };
  }
  return best?.name;
}

/** Two letters that changed places count as two slips; in three letters two slips make any word of any other. */
const slips = ({ length }: string) => (length < 4 ? 1 : Math.max(2, Math.floor(length / 3)));
