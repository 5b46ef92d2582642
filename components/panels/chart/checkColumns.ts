import { nearest } from "@/story/format/nearest";
import type { ScenePath, ScenePoint } from "@/story/model/scene";
import type { DataTable } from "./DataFile";
import type { ChartYaml } from "./schema";

type Named = { name: string; path: ScenePath };

/** Columns that the scene names are there, and those that are there are named; each series says where its values come from. */
export function checkColumns(scene: ChartYaml, { head }: DataTable): ScenePoint[] {
  const there = head.map(({ text }) => text);
  const named = columnsIn(scene);
  const unused = head.filter(({ text }) => !named.some(({ name }) => name === text));
  return [
    ...named.filter(({ name }) => !there.includes(name)).map((one) => unknown(one, there)),
    ...checkEnds(scene),
    ...checkClaims(scene),
    ...unused.map(({ text, line, column }): ScenePoint => {
      const problem = `Column "${text}" is not drawn: no series names it.`;
      const fix = "name it under series:, or take it out of the table; readers can fetch all that is in it.";
      const cell = { file: scene.data, line, column };
      return { rule: "unused-column", path: ["data"], cell, problem, fix, level: "warning" };
    }),
  ];
}

const columnsIn = ({ along, said, series }: ChartYaml): Named[] => [
  { name: along, path: ["along"] },
  ...(said ? [{ name: said.column, path: ["said", "column"] }] : []),
  ...Object.entries(series).flatMap(([id, { column = id, low, high }]) =>
    Object.entries({ column, low, high }).flatMap(([key, name]) =>
      name === undefined ? [] : [{ name, path: ["series", id, key] }],
    ),
  ),
];

function unknown({ name, path }: Named, there: string[]): ScenePoint {
  const meant = nearest(name, there);
  return {
    rule: "unknown-column",
    path,
    problem: `The table has no column "${name}".${meant ? ` Did you mean "${meant}"?` : ""}`,
    fix: meant ? `write ${meant}.` : `write one that is there: ${there.join(", ")}.`,
  };
}

const checkEnds = ({ kind, series }: ChartYaml): ScenePoint[] =>
  Object.entries(series)
    .filter(([, { low, high }]) => (low === undefined) !== (high === undefined) || (kind === "range" && !low))
    .map(([id]) => ({
      rule: "range-without-ends",
      path: ["series", id],
      problem: `Series "${id}" does not have both ends of its range.`,
      fix: "name the columns that hold them, as low: and high:.",
    }));

const checkClaims = ({ said, series }: ChartYaml): ScenePoint[] =>
  Object.entries(series)
    .filter(([, { claim }]) => claim === undefined && !said)
    .map(([id]) => ({
      rule: "series-without-claim",
      path: ["series", id],
      problem: `Nothing says where the values of series "${id}" come from.`,
      fix: "give it claim:, or said: with the column that says so of each row.",
    }));
