/**
 * The part of a file that a request asks for, as offsets with the end left out. Undefined where it is to be sent whole: no
 * range is asked for, several are, or the file is no longer the one that `If-Range` tells. "none": it lies past the end.
 * @param {import("node:http").IncomingHttpHeaders} headers
 * @param {{ size: number, mtime: Date }} stat
 * @returns {{ start: number, end: number } | "none" | undefined}
 */
export function partOf(headers, { size, mtime }) {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? "") ?? [];
  if (first === undefined || last === undefined || (first === "" && last === "")) return undefined;
  // Our tags are weak, and a weak one tells no part from another.
  const unless = headers["if-range"];
  if (unless !== undefined && unless !== mtime.toUTCString()) return undefined;
  const start = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === "" || last === "" ? size : Math.min(size, Number(last) + 1);
  if (first !== "" && last !== "" && Number(last) < start) return undefined;
  return start >= size || (first === "" && Number(last) === 0) ? "none" : { start, end };
}
