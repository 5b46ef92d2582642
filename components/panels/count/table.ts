import { formatNumber } from "@/story/format/formatNumber";
import type { Table } from "@/story/model/scene";
import type { CountState, Field } from "./CountState";
import { countMarks } from "./countMarks";
import { describeFigure, describeLane } from "./describe";

/** The scene as a table: one row a step. */
export function table(states: Map<string, CountState>): Table {
  return {
    columns: ["Figure", "Marks", "Who said what"],
    rows: [...states.values()].map((state) => [describeFigure(state), marksIn(state.field), reportsIn(state)]),
  };
}

function marksIn(field: Field | undefined): string {
  if (!field) return "none, in words only";
  const { solid, hollow } = countMarks(field);
  if (solid + hollow === 0) return `${formatNumber(field.marks)} small dots`;
  return [`${formatNumber(solid)} solid`, ...(hollow > 0 ? [`${formatNumber(hollow)} hollow`] : [])].join(", ");
}

function reportsIn({ lanes, earlier, say, accounts }: CountState): string {
  return [
    ...(say ? [say.words] : []),
    ...lanes.map(describeLane),
    ...earlier.map((words) => `earlier: ${words}`),
    ...accounts.map(({ figure, words }) => `${figure}: ${words}`),
  ].join("; ");
}
