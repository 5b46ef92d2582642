import { unknownName } from "@/components/panels/unknownName";
import type { Facts, ScenePoint } from "@/story/model/scene";
import { checkDates } from "./checkDates";
import { checkDays } from "./checkDays";
import { checkFigures } from "./checkFigures";
import { entriesOf } from "./entriesOf";
import type { CalendarYaml } from "./schema";

/** What is wrong in a scene: names and days first, and only once they are right, what its claims do not allow. */
export function check(scene: CalendarYaml, { claims }: Facts): ScenePoint[] {
  const findings = [
    ...checkDays(scene),
    ...checkIds(scene),
    ...checkTold(scene),
    ...checkNever(scene),
    ...checkFigures(scene, claims),
  ];
  return findings.length > 0 ? findings : [...checkDates(scene, claims), ...checkRoom(scene)];
}

function checkIds(scene: CalendarYaml): ScenePoint[] {
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

function checkTold(scene: CalendarYaml): ScenePoint[] {
  const known = entriesOf(scene).map(({ id }) => id);
  const first = new Map<string, string>();
  return Object.entries(scene.steps).flatMap(([step, { tell, note, after }]): ScenePoint[] => {
    if (tell.length === 0 && !note && !after) return [silent(step)];
    return tell.flatMap((id, index): ScenePoint[] => {
      const path = ["steps", step, "tell", index];
      if (!known.includes(id))
        return [{ rule: "unknown-entry", path, ...unknownName(id, { kind: "entry", known, under: "a day" }) }];
      const told = first.get(id);
      if (told === undefined) first.set(id, step);
      if (told === undefined) return [];
      const problem = `Entry "${id}" is told already, in step "${told}".`;
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

function checkNever(scene: CalendarYaml): ScenePoint[] {
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

/** What one step has room for on a phone: words of one voice, and two figures beside them at the most. */
function checkRoom(scene: CalendarYaml): ScenePoint[] {
  const entries = new Map(entriesOf(scene).map((one) => [one.id, one]));
  return Object.entries(scene.steps).flatMap(([step, { tell, after }]): ScenePoint[] => {
    const told = tell.flatMap((id) => entries.get(id) ?? []);
    const loud = told.filter(({ entry }) => entry.words);
    const last = Number(Object.keys(scene.days).at(-1)?.slice(0, 4));
    return [
      ...(loud.length > 0 && told.length > 1
        ? [
            {
              rule: "words-not-alone",
              path: ["steps", step, "tell"],
              problem: `Entry "${loud[0]?.id}" has words in the largest type, but is not alone in its step.`,
              fix: "give it a step of its own, or say it under text.",
            },
          ]
        : []),
      ...(after && (after.until <= last || after.until > last + MOST_YEARS)
        ? [
            {
              rule: "years-out-of-order",
              path: ["steps", step, "after", "until"],
              problem: `The years after end in ${after.until}, but the calendar ends in ${last}.`,
              fix: `write a year from ${last + 1} to ${last + MOST_YEARS}.`,
            },
          ]
        : []),
    ];
  });
}

/** Rows of years that a phone's stage holds after the calendar's own. */
const MOST_YEARS = 4;
