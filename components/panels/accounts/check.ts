import { unknownName } from "@/components/panels/unknownName";
import type { ScenePoint } from "@/story/model/scene";
import { checkFit } from "./checkFit";
import type { AccountsYaml } from "./schema";

/** What is wrong in a scene: names first, and only once they are right, what does not fit on a phone. */
export function check(scene: AccountsYaml): ScenePoint[] {
  const findings = [...checkNames(scene), ...checkNever(scene), ...checkSteps(scene)];
  return findings.length > 0 ? findings : checkFit(scene);
}

/** Where steps name rows. */
const mentions = ({ steps }: AccountsYaml) =>
  Object.entries(steps).flatMap(([step, { rows }]) =>
    rows.map((id, index) => ({ id, step, path: ["steps", step, "rows", index] })),
  );

function checkNames(scene: AccountsYaml): ScenePoint[] {
  const known = Object.keys(scene.rows);
  const first = new Map<string, string>();
  return mentions(scene).flatMap(({ id, step, path }): ScenePoint[] => {
    if (!known.includes(id))
      return [{ rule: "unknown-row", path, ...unknownName(id, { kind: "row", known, under: "rows:" }) }];
    const told = first.get(id);
    if (told === undefined) first.set(id, step);
    if (told === undefined) return [];
    const problem = `Row "${id}" is told already, since step "${told}"; it stays.`;
    return [{ rule: "row-told-twice", path, problem, fix: "remove it here." }];
  });
}

function checkNever(scene: AccountsYaml): ScenePoint[] {
  const told = mentions(scene).map(({ id }) => id);
  return Object.keys(scene.rows)
    .filter((id) => !told.includes(id))
    .map((id) => ({
      rule: "row-never-told",
      path: ["rows", id],
      problem: `Row "${id}" is in no step, so it is never shown.`,
      fix: `name it under a step's "rows", or remove it.`,
    }));
}

function checkSteps({ steps }: AccountsYaml): ScenePoint[] {
  return Object.entries(steps)
    .filter(([, { rows, note }]) => rows.length === 0 && !note)
    .map(([step]) => ({
      rule: "step-tells-nothing",
      path: ["steps", step],
      problem: `Step "${step}" tells no row and has no note, so nothing changes.`,
      fix: "give it rows: or a note:, or join it to the step before.",
    }));
}
