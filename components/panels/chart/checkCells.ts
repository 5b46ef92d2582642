import { nearest } from "@/story/format/nearest";
import type { ScenePoint } from "@/story/model/scene";
import { type Along, alongOf, placeAlong } from "./alongOf";
import type { Cell, DataTable } from "./DataFile";
import { numberIn } from "./numberIn";
import { cellsOf, pointsOf } from "./pointsOf";
import type { ChartYaml } from "./schema";

/** Findings of one sort in one column: the first show what is meant, and the others would bury them. */
const MOST = 5;

type Wrong = Pick<ScenePoint, "rule" | "problem" | "fix">;

/** What stands in the cells: days as days, numbers as numbers, in each row where it comes from, and no row twice. */
export function checkCells(scene: ChartYaml, table: DataTable): ScenePoint[] {
  const places = cellsOf(table, scene.along);
  const along = alongOf(places);
  const inCells = (cells: Cell[], judge: (cell: Cell, row: number) => Wrong | undefined): ScenePoint[] =>
    cells
      .flatMap((cell, row): ScenePoint[] => {
        const { text: _, ...at } = cell;
        const wrong = judge(cell, row);
        return wrong ? [{ ...wrong, path: ["data"], cell: { file: scene.data, ...at } }] : [];
      })
      .slice(0, MOST);
  const numbers = Object.entries(scene.series).flatMap(([id, { column = id, low, high }]) => [column, low, high]);
  return [
    ...inCells(places, (cell, row) => wrongPlace(cell, along, row)),
    ...[...new Set(numbers)].flatMap((name) => inCells(cellsOf(table, name), wrongNumber)),
    ...inCells(cellsOf(table, scene.said?.column), (cell) => wrongSource(cell, scene)),
    ...inCells(places, (cell, row) => rowTwice(cell, row, scene, places)),
    ...Object.keys(scene.series).flatMap((id) => {
      const points = new Map(pointsOf(scene, table, id).map((point) => [point.row, point]));
      return inCells(cellsOf(table, scene.series[id]?.low), (_, row) => wrongEnds(points.get(row)));
    }),
  ];
}

function wrongPlace({ text }: Cell, along: Along, row: number): Wrong | undefined {
  const parts = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text)?.slice(1);
  if (parts) {
    const [a = "", b = "", year] = parts.map((part) => part.padStart(2, "0"));
    const ways = [...new Set([`${year}-${b}-${a}`, `${year}-${a}-${b}`])].filter((day) => Date.parse(day) > -1e15);
    const problem = ways.length > 1 ? `"${text}" may be either of two days.` : `"${text}" is not written year first.`;
    return { rule: "not-a-day", problem, fix: `write ${ways.join(" or ")}.` };
  }
  if (placeAlong(text, along, row) !== undefined) return undefined;
  if (text === "")
    return { rule: "not-a-day", problem: "This row does not say where it lies.", fix: "fill the cell, or remove it." };
  const problem = `"${text}" is no ${along}, as the cells above it are.`;
  const like = { day: "2024-06-22", month: "2024-06", year: "2024", number: "12.5", name: "Ambersby" }[along];
  return { rule: "not-a-day", problem, fix: `write it like ${like}.` };
}

function wrongNumber({ text }: Cell): Wrong | undefined {
  if (text === "" || numberIn(text) !== undefined) return undefined;
  const plain = text.replace(/(?<=\d)[,\s'’](?=\d{3}\b)/g, "");
  const meant = [plain, plain.replace(",", ".")].find((one) => numberIn(one) !== undefined);
  const problem = `"${text}" is no number.`;
  const fix = meant ? `write ${meant}.` : "write digits alone, with a point before decimals; leave a gap empty.";
  return { rule: "not-a-number", problem, fix };
}

function wrongSource({ text }: Cell, { said, series }: ChartYaml): Wrong | undefined {
  const known = Object.keys(said?.claims ?? {});
  if (known.includes(text)) return undefined;
  // A row that says nothing rests on the claims of its series, where each has one.
  if (text === "" && Object.values(series).every(({ claim }) => claim !== undefined)) return undefined;
  const meant = nearest(text, known);
  return {
    rule: "row-without-source",
    problem:
      text === ""
        ? "This row does not say where it comes from."
        : `No claim is named for "${text}".${meant ? ` Did you mean "${meant}"?` : ""}`,
    fix: meant ? `write ${meant}.` : `write one of ${known.join(", ")}, or add it under said: claims:.`,
  };
}

/** In a chart of dots, two may lie over one place; the same row is the same row. */
function rowTwice({ text, line }: Cell, row: number, { kind }: ChartYaml, places: Cell[]): Wrong | undefined {
  const twin = firstRows(places).get(text);
  if (twin === undefined || twin === row || kind === "dot") return undefined;
  const problem = `Row "${text}" stands in the table already, in line ${places[twin]?.line ?? line}.`;
  return { rule: "row-twice", problem, fix: "remove one; of two voices, make two columns." };
}

const firsts = new WeakMap<Cell[], Map<string, number>>();

function firstRows(places: Cell[]): Map<string, number> {
  const known = firsts.get(places) ?? new Map(places.map(({ text }, row) => [text, row] as const).toReversed());
  firsts.set(places, known);
  return known;
}

type Ends = { low?: number; value?: number; high?: number };

function wrongEnds({ low, value, high }: Ends = {}): Wrong | undefined {
  if (low === undefined && high === undefined) return undefined;
  const inOrder = [low, value, high].every(
    (one, index, all) => one === undefined || all.slice(0, index).every((before) => (before ?? one) <= one),
  );
  if (low !== undefined && high !== undefined && inOrder) return undefined;
  const problem = `This range goes from ${low ?? "nothing"} to ${high ?? "nothing"}, its value is ${value ?? "a gap"}.`;
  return { rule: "range-out-of-order", problem, fix: "write the least under low and the most under high, or neither." };
}
