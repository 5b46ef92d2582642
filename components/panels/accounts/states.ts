import { noteRoom } from "@/components/panels/still/noteRoom";
import { linesOf } from "./fit";
import type { AccountsYaml } from "./schema";

/** A row that has been told; the present step's are bold. `lines`: what it takes on a phone, kept free from the start. */
export type ToldRow = {
  id: string;
  lines: number;
  told: "now" | "before";
  who: string;
  route: string;
  checked: string;
};
export type Row = ToldRow | { id: string; lines: number; told: "later" };

/** Everything that one step's still, sentence and row show. `number` counts from 1 to `count`. */
export type AccountsState = {
  number: number;
  count: number;
  title: string;
  footer: string;
  columns: AccountsYaml["columns"];
  rows: Row[];
  note?: string;
  /** Lines kept free for notes at every step, so that nothing jumps where one appears. */
  room: number;
};

/** One state a step. Expects a scene that `check` finds nothing in. */
export function states(scene: AccountsYaml): Map<string, AccountsState> {
  const { title, footer, columns } = scene;
  const steps = Object.entries(scene.steps);
  const room = noteRoom(scene.steps);
  return new Map(
    steps.map(([id, { note }], index) => [
      id,
      {
        number: index + 1,
        count: steps.length,
        title,
        footer,
        columns,
        rows: rowsAt(index, scene),
        note: note?.text,
        room,
      },
    ]),
  );
}

export const isTold = (row: Row): row is ToldRow => row.told !== "later";

function rowsAt(index: number, { rows, steps }: AccountsYaml): Row[] {
  const order = Object.values(steps);
  return Object.entries(rows).map(([id, { who, route, checked }]) => {
    const at = order.findIndex((step) => step.rows.includes(id));
    const lines = linesOf({ who, route, checked });
    if (at < 0 || at > index) return { id, lines, told: "later" };
    return { id, lines, told: at === index ? "now" : "before", who, route, checked };
  });
}
