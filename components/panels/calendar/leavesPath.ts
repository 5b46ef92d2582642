/** px of a leaf and between two, in the drawing's own units; leaves in a row, which are never as many as the days of a week. */
const SIZE = 20;
const GAP = 4;
/** Between two rows, more than within a leaf. */
const LEADING = 11;
const ROW = 5;

/** The head of a leaf, by which it hangs, and what parts it from the rest, edges and all. */
const HEAD = 2;
const CUT = 5;

/** Leaves of a calendar in rows of five as one path: a length of days that lies under no day. */
export function leavesPath(count: number): { d: string; width: number; height: number } {
  const pitch = SIZE + GAP;
  const d = Array.from({ length: count }, (_, index) => {
    const [x, y] = [(index % ROW) * pitch, Math.floor(index / ROW) * (SIZE + LEADING)];
    const rest = SIZE - HEAD - CUT;
    return `M${x} ${y}h${SIZE}v${HEAD}h-${SIZE}zM${x} ${y + HEAD + CUT}h${SIZE}v${rest}h-${SIZE}z`;
  }).join("");
  return { d, width: Math.min(count, ROW) * pitch - GAP, height: Math.ceil(count / ROW) * (SIZE + LEADING) - LEADING };
}
