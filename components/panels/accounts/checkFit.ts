import { checkNotes } from "@/components/panels/still/checkNotes";
import { noteRoom } from "@/components/panels/still/noteRoom";
import { wrapLines } from "@/components/panels/wrapLines";
import type { ScenePoint } from "@/story/model/scene";
import { cells, linesOf, WIDTH } from "./fit";
import type { AccountsYaml } from "./schema";

/** px on the smallest pinned stage, 248 px high: what title, column heads and footer leave; a line; what a row and notes add. */
const STAGE = 184;
const LINE = 15;
const ROW = 5;
const NOTES = 5;
/** Lines of a cell, at most. */
const MOST = 2;

/** What does not fit on a phone. Expects a scene whose names are right. */
export function checkFit(scene: AccountsYaml): ScenePoint[] {
  const findings = [...checkCells(scene), ...checkHeads(scene), ...checkNotes(scene.steps)];
  return findings.length > 0 ? findings : checkHeight(scene);
}

function checkCells({ rows }: AccountsYaml): ScenePoint[] {
  return Object.entries(rows).flatMap(([id, row]) =>
    cells.flatMap((cell) => tooLong(row[cell], cell, MOST, ["rows", id, cell])),
  );
}

function checkHeads({ columns }: AccountsYaml): ScenePoint[] {
  return cells.flatMap((cell) => tooLong(columns[cell], cell, 1, ["columns", cell]));
}

function tooLong(text: string, cell: (typeof cells)[number], most: number, path: ScenePoint["path"]): ScenePoint[] {
  const lines = wrapLines(text, WIDTH[cell]);
  const room = `${most === 1 ? "one line" : `${most} lines`} of ${WIDTH[cell]} characters`;
  if (lines.length <= most && lines.every((line) => line.length <= WIDTH[cell])) return [];
  const problem = `"${text}" does not fit its cell on a phone, which has ${room}.`;
  return [{ rule: "cell-too-long", path, problem, fix: "shorten it; the prose can say the rest." }];
}

function checkHeight({ rows, steps }: AccountsYaml): ScenePoint[] {
  const all = Object.values(rows);
  const notes = noteRoom(steps);
  const lines = all.reduce((sum, row) => sum + linesOf(row), 0);
  const most = Math.floor((STAGE - all.length * ROW - (notes && NOTES)) / LINE) - notes;
  if (lines <= most) return [];
  const problem = `The ${all.length} rows take ${lines} lines together; beside the notes a phone has ${most}.`;
  const fix = "shorten cells that break into two lines, shorten the notes, or leave a row to the prose.";
  return [{ rule: "too-many-rows", path: ["rows"], problem, fix }];
}
