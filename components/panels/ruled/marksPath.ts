/** Units from mark to mark, and what a mark measures, its outline included. */
const PITCH = 10;
const SIZE = 6.4;
const OUTLINE = 1;

/** How marks stand: so many in a row, and so many units from row to row. */
export type Rows = { row: number; apart: number };

/** Units from row to row: in a field as wide as the stage, closer than its marks are, so that a row is read as one; in a column as far apart. */
export const fieldRows = (row: number): Rows => ({ row, apart: 7.9 });
export const columnRows = (row: number): Rows => ({ row, apart: PITCH });

/** Marks in rows from the left, as one path of circles that all read alike; each is a subpath, so that a dash draws all at once. */
export function marksPath(marks: number, { row, apart }: Rows, solid: boolean): string {
  const radius = (solid ? SIZE : SIZE - OUTLINE) / 2;
  const circle = `a${radius} ${radius} 0 1 1-.01 0zm${PITCH} 0`;
  return Array.from({ length: rowsOf(marks, row) }, (_, index) => {
    const y = Number(((index + 0.5) * apart - radius).toFixed(2));
    return `M${PITCH / 2} ${y}${circle.repeat(Math.min(row, marks - index * row))}`;
  }).join("");
}

export const rowsOf = (marks: number, row: number): number => Math.ceil(marks / row);

/** The box of so many marks, cut at the sides to the marks themselves: their edge is the edge of the words under them. */
export function marksBox(marks: number, { row, apart }: Rows): { x: number; width: number; height: number } {
  const height = Number((rowsOf(marks, row) * apart).toFixed(2));
  return { x: (PITCH - SIZE) / 2, width: row * PITCH - (PITCH - SIZE), height };
}
