import { unknownName } from "@/components/panels/unknownName";
import type { ScenePoint } from "@/story/model/scene";
import { checkDays } from "./checkDays";
import { checkFigures } from "./checkFigures";
import { checkFit } from "./checkFit";
import { entriesOf } from "./entriesOf";
import type { SpineYaml } from "./schema";

type Facts = ReadonlyMap<string, { value?: unknown; topic: string }>;

/** What is wrong in a scene: names and days first, and only once they are right, what does not fit on a phone. */
export function check(scene: SpineYaml, claims: Facts): ScenePoint[] {
  const findings = [
    ...checkDays(scene),
    ...checkIds(scene),
    ...checkTold(scene),
    ...checkNever(scene),
    ...checkFigures(scene, claims),
  ];
  return findings.length > 0 ? findings : checkFit(scene, claims);
}

function checkIds(scene: SpineYaml): ScenePoint[] {
  const entries = entriesOf(scene);
  return entries
    .filter(({ id }, index) => entries.findIndex((other) => other.id === id) < index)
    .map(({ id, path }) => ({
      rule: "entry-twice",
      path,
      problem: `Entry "${id}" is there already, under another day.`,
      fix: "give one of the two another name.",
    }));
}

function checkTold(scene: SpineYaml): ScenePoint[] {
  const known = entriesOf(scene).map(({ id }) => id);
  const first = new Map<string, string>();
  return Object.entries(scene.steps).flatMap(([step, { tell, note }]): ScenePoint[] => {
    if (tell.length === 0 && !note) return [silent(step)];
    return tell.flatMap((id, index): ScenePoint[] => {
      const path = ["steps", step, "tell", index];
      if (!known.includes(id))
        return [{ rule: "unknown-entry", path, ...unknownName(id, { kind: "entry", known, under: "a day" }) }];
      const told = first.get(id);
      if (told === undefined) first.set(id, step);
      if (told === undefined) return [];
      const problem = `Entry "${id}" is told already, since step "${told}"; it stays.`;
      return [{ rule: "entry-told-twice", path, problem, fix: "remove it here." }];
    });
  });
}

const silent = (step: string): ScenePoint => ({
  rule: "step-tells-nothing",
  path: ["steps", step],
  problem: `Step "${step}" tells no entry and has no note, so nothing changes.`,
  fix: "give it tell: or a note:, or join it to the step before.",
});

function checkNever(scene: SpineYaml): ScenePoint[] {
  const told = Object.values(scene.steps).flatMap(({ tell }) => tell);
  return entriesOf(scene)
    .filter(({ id }) => !told.includes(id))
    .map(({ id, path }) => ({
      rule: "entry-never-told",
      path,
      problem: `Entry "${id}" is in no step, so it is never shown.`,
      fix: `name it under a step's "tell", or remove it.`,
    }));
}
