import { unknownName } from "@/components/panels/unknownName";
import { nearest } from "@/story/format/nearest";
import type { ScenePath, ScenePoint } from "@/story/model/scene";
import { alongOf } from "./alongOf";
import type { DataTable } from "./DataFile";
import { cellsOf, inView, type Point, pointsOf } from "./pointsOf";
import { ROOMS } from "./rooms";
import type { ChartStep, ChartYaml } from "./schema";

type At = { step: ChartStep; path: ScenePath; shown: string[]; scene: ChartYaml; table: DataTable };

/** What a step shows is there, fits a phone, and is not cut by its scale. */
export function checkSteps(scene: ChartYaml, table: DataTable): ScenePoint[] {
  return Object.entries(scene.steps).flatMap(([id, step]) => {
    const at = { step, path: ["steps", id], shown: step.show ?? Object.keys(scene.series), scene, table };
    const names = [...unknownSeries(at), ...unknownRows(at)];
    if (names.length > 0) return names;
    const views = at.shown.map((one) => inView(pointsOf(scene, table, one), step.from, step.to));
    return [...checkRoom(at, views), ...checkScale(at, views.flat()), ...checkPoints(at)];
  });
}

function unknownSeries({ step, path, scene }: At): ScenePoint[] {
  const known = Object.keys(scene.series);
  const named = [
    ...(step.show ?? []).map((id, index) => ({ id, path: [...path, "show", index] })),
    ...step.highlight.map((id, index) => ({ id, path: [...path, "highlight", index] })),
    ...step.annotate.map(({ series: id }, index) => ({ id, path: [...path, "annotate", index, "series"] })),
  ];
  return named
    .filter(({ id }) => !known.includes(id))
    .map(({ id, path }) => ({
      rule: "unknown-series",
      path,
      ...unknownName(id, { kind: "series", known, under: "series:" }),
    }));
}

function unknownRows({ step, path, scene, table }: At): ScenePoint[] {
  const known = cellsOf(table, scene.along).map(({ text }) => text);
  const named = [
    { name: step.from, path: [...path, "from"] },
    { name: step.to, path: [...path, "to"] },
    ...step.annotate.map(({ at }, index) => ({ name: at, path: [...path, "annotate", index, "at"] })),
  ];
  return named
    .filter(({ name }) => name !== undefined && !known.includes(String(name)))
    .map(({ name, path }) => {
      const meant = nearest(String(name), known);
      const problem = `The table has no row "${name}" in column "${scene.along}".`;
      return {
        rule: "unknown-row",
        path,
        problem: `${problem}${meant ? ` Did you mean "${meant}"?` : ""}`,
        fix: meant ? `write ${meant}.` : `write a cell of that column, such as ${known[0]}.`,
      };
    });
}

function checkRoom({ step, path, shown, scene, table }: At, views: Point[][]): ScenePoint[] {
  const isNames = alongOf(cellsOf(table, scene.along)) === "name";
  if (views.every((points) => points.every(({ value, low }) => value === undefined && low === undefined)))
    return [
      {
        rule: "nothing-drawn",
        path,
        problem: "No series shown at this step has a value between its first row and its last.",
        fix: "write another from: and to:, or leave them out.",
      },
    ];
  const lines = isNames ? views.reduce((sum, points) => sum + points.length, 0) : shown.length;
  const most = isNames ? ROOMS.rows : step.apart ? ROOMS.apart : ROOMS.labels;
  if (isNames && (step.apart || scene.kind === "line"))
    return [
      {
        rule: "names-have-no-line",
        path: step.apart ? [...path, "apart"] : ["kind"],
        problem: "Names have an order and no distance, so no line leads from one to the next.",
        fix: step.apart ? "remove apart:." : "write kind: bar, or dot.",
      },
    ];
  if (lines <= most) return [];
  return [
    {
      rule: isNames ? "too-many-rows" : "too-many-series",
      path,
      problem: isNames
        ? `This step has ${lines} rows, where a phone has room for ${most}.`
        : `This step shows ${lines} series, where ${most} can be named on the drawing itself.`,
      fix: isNames
        ? "write from: and to:, or show fewer series."
        : step.apart
          ? "show fewer with show:, or make two steps."
          : `show fewer with show:, or set them apart with apart: true, which holds ${ROOMS.apart}.`,
    },
  ];
}

function checkScale({ step: { scale }, path, scene }: At, points: Point[]): ScenePoint[] {
  if (!scale) return [];
  const at = [...path, "scale"];
  const values = points.flatMap(({ value = [], low = [], high = [] }) => [value, low, high].flat());
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const wrong = (problem: string, fix: string): ScenePoint[] => [{ rule: "scale-cuts", path: at, problem, fix }];
  if (scene.kind === "bar" && ((scale.from ?? 0) !== 0 || scale.log))
    return wrong("A bar shows a value by its length, which begins at 0.", "remove from: and log:, or use kind: dot.");
  if (scale.log && ((scale.from ?? 1) <= 0 || least <= 0))
    return wrong("A scale of tens has no 0 and nothing below it.", "remove log:, or show values above 0 alone.");
  const [from, to] = [scale.from ?? Math.min(0, least), scale.to ?? most];
  if (from >= to) return wrong(`The scale goes from ${from} to ${to}.`, "write from: below to:.");
  if (least >= from && most <= to) return [];
  return wrong(
    `Values from ${least} to ${most} do not fit on a scale from ${from} to ${to}.`,
    "widen the scale, or show fewer rows with from: and to:.",
  );
}

/** What is named has a value, and is in view. */
function checkPoints({ step, path, shown, scene, table }: At): ScenePoint[] {
  return step.annotate.flatMap(({ at, series }, index): ScenePoint[] => {
    const view = shown.includes(series) ? inView(pointsOf(scene, table, series), step.from, step.to) : [];
    if (view.some(({ name, value }) => name === String(at) && value !== undefined)) return [];
    const problem = `Series "${series}" has no value at "${at}" that this step shows.`;
    return [{ rule: "nothing-to-name", path: [...path, "annotate", index], problem, fix: "name a row that has one." }];
  });
}
