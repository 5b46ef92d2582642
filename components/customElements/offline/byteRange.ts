/**
 * The part of a film or a sound that a `Range` header asks for, as offsets with the end left out. Undefined where it is to be
 * given whole: no range is asked for, several are, or one that ends before it begins. "none": it lies past the end. As the
 * server's (scripts/site/partOf.mjs), of which a reader's browser has nothing.
 */
export function byteRange(asked: string, size: number): { start: number; end: number } | "none" | undefined {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(asked) ?? [];
  if (first === undefined || last === undefined || (first === "" && last === "")) return undefined;
  const start = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === "" || last === "" ? size : Math.min(size, Number(last) + 1);
  if (first !== "" && last !== "" && Number(last) < start) return undefined;
  return start >= size || (first === "" && Number(last) === 0) ? "none" : { start, end };
}
