import { unknownName } from "@/components/panels/unknownName";
import type { ScenePoint } from "@/story/model/scene";
import { checkFit } from "./checkFit";
import type { MovementYaml } from "./schema";

/** What is wrong in a scene: names first, and only once they are right, what does not fit on a phone. */
export function check(scene: MovementYaml): ScenePoint[] {
  const findings = [...checkPlaces(scene), ...checkActors(scene), ...checkMoves(scene)];
  return findings.length > 0 ? findings : checkFit(scene);
}

function checkPlaces(scene: MovementYaml): ScenePoint[] {
  const places = Object.keys(scene.places);
  const unknown = (id: string, path: ScenePoint["path"]): ScenePoint[] =>
    places.includes(id)
      ? []
      : [{ rule: "unknown-place", path, ...unknownName(id, { kind: "place", known: places, under: "places:" }) }];
  const words = Object.entries(scene.places).flatMap(([id, { label, words }]): ScenePoint[] => {
    if (words === undefined || words.toLowerCase().includes(label.toLowerCase())) return [];
    const problem = `The words "${words}" do not hold the label "${label}", so sentence and drawing would differ.`;
    return [{ rule: "place-words", path: ["places", id, "words"], problem, fix: `use "${label}" in these words.` }];
  });
  const steps = Object.entries(scene.steps).flatMap(([step, { put, notes, cordon }]) => [
    ...Object.entries(put).flatMap(([actor, where]) =>
      typeof where === "string"
        ? unknown(where, ["steps", step, "put", actor])
        : where.flatMap((id, index) => unknown(id, ["steps", step, "put", actor, index])),
    ),
    ...notes.flatMap(({ place }, index) => unknown(place, ["steps", step, "notes", index, "place"])),
    ...(cordon === undefined ? [] : checkCordon(cordon, ["steps", step, "cordon"], places, unknown)),
  ]);
  return [...words, ...steps];
}

type Unknown = (id: string, path: ScenePoint["path"]) => ScenePoint[];

function checkCordon(id: string, path: ScenePoint["path"], places: string[], unknown: Unknown): ScenePoint[] {
  if (id !== places[0]) return unknown(id, path);
  const problem = `"${id}" is the first place, so there is no line above it for a cordon.`;
  return [{ rule: "cordon-first", path, problem, fix: "name the place on the near side of the cordon." }];
}

function checkActors({ actors, steps }: MovementYaml): ScenePoint[] {
  const ids = Object.keys(actors);
  const puts = Object.entries(steps).flatMap(([step, { put }]) => Object.keys(put).map((actor) => ({ step, actor })));
  const unknown = puts
    .filter(({ actor }) => !ids.includes(actor))
    .map(({ step, actor }) => ({
      rule: "unknown-actor",
      path: ["steps", step, "put", actor],
      ...unknownName(actor, { kind: "actor", known: ids, under: "actors:" }),
    }));
  const never = ids
    .filter((id) => !puts.some(({ actor }) => actor === id))
    .map((id) => ({
      rule: "actor-never-put",
      path: ["actors", id],
      problem: `Actor "${id}" is in no step, so it is never drawn.`,
      fix: `put it in a place under the step's "put", or remove it.`,
    }));
  return [...unknown, ...never];
}

function checkMoves({ steps }: MovementYaml): ScenePoint[] {
  const seen = new Map<string, { place: string; step: string }>();
  const findings: ScenePoint[] = [];
  for (const [step, { put }] of Object.entries(steps)) {
    for (const [actor, where] of Object.entries(put)) {
      const path = ["steps", step, "put", actor];
      const [from, to] = typeof where === "string" ? [undefined, where] : where;
      const before = seen.get(actor);
      seen.set(actor, { place: to, step });
      const since = before && `"${actor}" is already in "${before.place}" since step "${before.step}".`;
      if (since && before.place === to)
        findings.push({ rule: "already-there", path, problem: since, fix: "remove this line." });
      else if (since && from !== undefined)
        findings.push({ rule: "already-seen", path, problem: since, fix: `write only where it goes: ${actor}: ${to}` });
      else if (from === to)
        findings.push({
          rule: "already-there",
          path,
          problem: `"${actor}" goes from "${to}" to the same place.`,
          fix: `write the place once: ${actor}: ${to}`,
        });
    }
  }
  return findings;
}
