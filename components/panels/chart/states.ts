import { isDoubted } from "@/components/panels/ruled/isDoubted";
import { NOTE_WIDTH } from "@/components/panels/still/noteRoom";
import { wrapLines } from "@/components/panels/wrapLines";
import type { Linked } from "@/story/model/scene";
import type { ChartState } from "./ChartState";
import type { DataFile } from "./DataFile";
import { explain } from "./explain";
import { fetchedOf } from "./fetchedOf";
import { groupOf, layStep } from "./layStep";
import type { ChartYaml } from "./schema";
import { tellStep } from "./tellStep";

/** One state a step. Expects a scene that `check` finds nothing in. */
export function states(scene: ChartYaml, linked: Linked): Map<string, ChartState> {
  const file = linked.files?.get(scene.data) as DataFile | undefined;
  if (!file || !("table" in file)) return new Map();
  const { table } = file;
  const { title, unit, kind } = scene;
  const steps = Object.entries(scene.steps);
  const fetched = fetchedOf(scene, table, linked);
  const told = steps.map(([id, step], index): [string, ChartState] => {
    const laid = layStep({ scene, table, step, linked });
    const before = steps[index - 1]?.[1];
    const claims = [...new Set(laid.views.flatMap(({ points }) => points.flatMap(({ claim = [] }) => claim)))];
    const doubts = [...new Set(claims.map((claim) => linked.claim(claim).status).filter(isDoubted))];
    const state = {
      ...{ language: linked.language, number: index + 1, count: steps.length, title, unit, kind },
      ...{ drawing: laid.drawing, doubts, claims, fetched, noteLines: 0 },
      ...tellStep({ scene, table, step, linked }, laid, before),
      group: groupOf(laid, step),
    };
    return [id, state];
  });
  const explained = explain(new Map(told));
  const noteLines = Math.max(
    ...[...explained.values()].map(({ notes }) => wrapLines(notes.join(" "), NOTE_WIDTH).length),
  );
  return new Map([...explained].map(([id, state]) => [id, { ...state, noteLines }]));
}
