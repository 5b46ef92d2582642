/** How many marks the field has and what one stands for. `span`: people from its left edge to its right. */
export type FieldGrid = {
  total: number;
  perMark: number;
  marks: number;
  rows: number;
  columns: number;
  span: number;
  ticks: number[];
};

const mostMarks = 500;
const mostTicks = 5;

/** The field for this many people, filled column by column: 170 gives 17 columns of 10. */
export function fieldGrid(total: number): FieldGrid {
  const perMark = total <= mostMarks ? 1 : 10 ** Math.ceil(Math.log10(total / mostMarks));
  const marks = Math.ceil(total / perMark);
  const rows = rowsFor(marks);
  const columns = Math.ceil(marks / rows);
  const span = columns * rows * perMark;
  return { total, perMark, marks, rows, columns, span, ticks: ticksUpTo(total) };
}

/** Few marks stand in few rows, so that they still read as a line to be counted. */
function rowsFor(marks: number): number {
  if (marks <= 15) return 1;
  return marks <= 50 ? 5 : 10;
}

/** From 0 in steps of 1, 2 or 5 times a power of ten. */
function ticksUpTo(total: number): number[] {
  const power = 10 ** Math.floor(Math.log10(total / mostTicks));
  const step = Math.max(1, [1, 2, 5, 10].map((n) => n * power).find((n) => total / n <= mostTicks) ?? 10 * power);
  return Array.from({ length: Math.floor(total / step) + 1 }, (_, index) => index * step);
}
