import { unknownName } from "@/components/panels/unknownName";
import type { ScenePoint } from "@/story/model/scene";
import type { SeriesYaml } from "./schema";

/** Every report is told at one step, and every step tells something. */
export function checkTold({ reports, undated, steps }: SeriesYaml): ScenePoint[] {
  const known = [...Object.keys(reports), ...Object.keys(undated)];
  const first = new Map<string, string>();
  const points = Object.entries(steps).flatMap(([step, { tell, note }]): ScenePoint[] => {
    if (tell.length === 0 && !note) return [silent(step)];
    return tell.flatMap((id, index): ScenePoint[] => {
      const path = ["steps", step, "tell", index];
      if (!known.includes(id))
        return [{ rule: "unknown-report", path, ...unknownName(id, { kind: "report", known, under: "reports:" }) }];
      const told = first.get(id);
      if (told === undefined) first.set(id, step);
      if (told === undefined) return [];
      const problem = `Report "${id}" is told already, in step "${told}"; it stays.`;
      return [{ rule: "report-told-twice", path, problem, fix: "remove it here." }];
    });
  });
  return [...points, ...(points.length > 0 ? [] : untold({ reports, undated }, first))];
}

const untold = (
  { reports, undated }: Pick<SeriesYaml, "reports" | "undated">,
  told: ReadonlyMap<string, string>,
): ScenePoint[] =>
  Object.entries({ reports, undated }).flatMap(([of, entries]) =>
    Object.keys(entries)
      .filter((id) => !told.has(id))
      .map((id) => ({
        rule: "report-never-told",
        path: [of, id],
        problem: `Report "${id}" is in no step, so it is never shown.`,
        fix: `name it under a step's "tell", or remove it.`,
      })),
  );

const silent = (step: string): ScenePoint => ({
  rule: "step-tells-nothing",
  path: ["steps", step],
  problem: `Step "${step}" tells no report and has no note, so nothing changes.`,
  fix: "give it tell: or a note:, or join it to the step before.",
});
