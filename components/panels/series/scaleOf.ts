/** Marks that a row of a phone has room for at most, and what a row is drawn for at least, so that few are not too large. */
const ROW = { most: 40, least: 24 };

/** How many a mark stands for, 1 or a round number, and marks across a row, so that the largest of `values` fits. */
export function scaleOf(values: readonly number[]): { perMark: number; across: number } {
  const largest = Math.max(0, ...values);
  const power = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, largest / ROW.most))));
  const perMark = [1, 2, 5, 10].map((step) => step * power).find((step) => largest / step <= ROW.most) ?? 1;
  return { perMark, across: Math.max(ROW.least, Math.ceil(largest / perMark)) };
}
