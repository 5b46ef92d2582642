import { alongOf, placeAlong } from "./alongOf";
import type { Cell, DataTable } from "./DataFile";
import { numberIn } from "./numberIn";
import type { ChartYaml } from "./schema";

/** One cell of a series with where it lies along, and the claim that it comes from. Without `value` it is a gap. */
export type Point = {
  row: number;
  name: string;
  at: number;
  value?: number;
  low?: number;
  high?: number;
  claim?: string;
};

/** The cells of the column called `name`; none where there is no such column. */
export function cellsOf({ head, rows }: DataTable, name: string | undefined): Cell[] {
  const index = name === undefined ? -1 : head.findIndex(({ text }) => text === name);
  return index < 0 ? [] : rows.flatMap((row) => row[index] ?? []);
}

/** The points of a series in the order in which they are laid; names keep that of their rows. */
export function pointsOf({ along, said, series }: ChartYaml, table: DataTable, id: string): Point[] {
  const { column = id, low, high, claim } = series[id] ?? {};
  const [places, values] = [cellsOf(table, along), cellsOf(table, column)];
  const [lows, highs, sources] = [low, high, said?.column].map((name) => cellsOf(table, name));
  const kind = alongOf(places);
  const number = (cells: Cell[] | undefined, row: number) => numberIn(cells?.[row]?.text ?? "");
  return places
    .flatMap(({ text }, row): Point[] => {
      const at = placeAlong(text, kind, row);
      const from = said?.claims[sources?.[row]?.text ?? ""] ?? claim;
      if (at === undefined) return [];
      const value = number(values, row);
      return [
        {
          ...{ row, name: text, at },
          ...(value !== undefined && { value }),
          ...(lows && { low: number(lows, row) }),
          ...(highs && { high: number(highs, row) }),
          ...(from && { claim: from }),
        },
      ];
    })
    .toSorted((a, b) => a.at - b.at);
}

/** Those that a step shows: all, or from one row to another. */
export function inView(points: Point[], from: string | number | undefined, to: string | number | undefined): Point[] {
  const place = (name: string | number | undefined) => points.find((point) => point.name === String(name))?.at;
  const [first = Number.NEGATIVE_INFINITY, last = Number.POSITIVE_INFINITY] = [place(from), place(to)];
  return points.filter(({ at }) => at >= first && at <= last);
}
