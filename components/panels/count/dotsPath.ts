/** Marks `from` (not included) to `to` as one path of dots, in units of the grid: down each column, then the next. */
export function dotsPath(from: number, to: number, rows: number): string {
  let path = "";
  for (let mark = from; mark < to; mark++) {
    const row = mark % rows;
    path += mark === from || row === 0 ? `M${half(Math.floor(mark / rows))} ${half(row)}v${dot}` : `m0 1v${dot}`;
  }
  return path;
}

/** Too short to see, but long enough that every browser draws its round ends. */
const dot = ".001";

const half = (cell: number) => `${cell || ""}.5`;
