import { distance } from "fastest-levenshtein";

/**
 * Whether a name is surely another by a slip of the hand, so that a program may put it right: one letter missing, doubled or another,
 * or two that changed places. Figures are the same, and no other of the `known` is nearly as near.
 */
export function isSlip(written: string, meant: string, known: Iterable<string>): boolean {
  if (figures(written) !== figures(meant)) return false;
  if (written.toLowerCase() === meant.toLowerCase()) return true;
  if (written.length < 4 || !isOneSlip(written, meant)) return false;
  return [...known].every(
    (other) => other === meant || figures(other) !== figures(written) || distance(written, other) > 3,
  );
}

const figures = (text: string) => text.replace(/[^\d-]|-(?!\d)|(?<!\d)-/g, "");

const isOneSlip = (a: string, b: string) =>
  distance(a, b) === 1 || (distance(a, b) === 2 && a.length === b.length && sorted(a) === sorted(b));

const sorted = (text: string) => [...text].sort().join("");
