import { checkNotes } from "@/components/panels/still/checkNotes";
import type { Facts, ScenePoint } from "@/story/model/scene";
import { checkCells } from "./checkCells";
import { checkColumns } from "./checkColumns";
import { checkSteps } from "./checkSteps";
import type { DataFile } from "./DataFile";
import type { ChartYaml } from "./schema";

/** What is wrong with a chart: first whether its file is a table, then its columns, its cells, and only of a sound table its steps. */
export function check(scene: ChartYaml, { files }: Facts): ScenePoint[] {
  const file = files?.get(scene.data) as DataFile | undefined;
  if (!file) return [];
  if ("faults" in file)
    return file.faults.map(({ line, column, ...words }) => ({
      rule: "data-not-read",
      path: ["data"],
      cell: { file: scene.data, line, column },
      ...words,
    }));
  const columns = checkColumns(scene, file.table);
  if (columns.some(({ level }) => level !== "warning")) return columns;
  const cells = checkCells(scene, file.table);
  if (cells.length > 0) return [...columns, ...cells];
  return [...columns, ...checkSteps(scene, file.table), ...checkNotes(scene.steps)];
}
