/** How programs write a layer's name: as its id, as Inkscape's label, or where Illustrator has bent the id, beside it. */
const KEYS = ["inkscape:label", "data-name", "serif:id", "id"];

/** The names of an element, the one an editor sees first. */
export const namesIn = (attributes: Record<string, string>): string[] => [
  ...new Set(KEYS.flatMap((key) => attributes[key] ?? []).map(straighten)),
];

/** Illustrator writes what an id may not hold as its number: "_x31_" for "1". */
const straighten = (name: string) =>
  name.replace(/_x([0-9A-F]{2,4})_/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16))).trim();

/** Names are one that differ only in case, and in what stands between their words. */
export const fold = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, " ");
