import { unknownName } from "@/components/panels/unknownName";
import type { Facts, ScenePath, ScenePoint } from "@/story/model/scene";
import { checkFit } from "./checkFit";
import { checkSources } from "./checkSources";
import type { MovementYaml } from "./schema";
import { hasPlace, isOnRing } from "./states";

type Step = MovementYaml["steps"][string];
type Told = Step["told"][number];

/** What is wrong in a scene: names first, and only once they are right, what its sources do not carry or a phone does not hold. */
export function check(scene: MovementYaml, facts: Facts): ScenePoint[] {
  const names = [checkNames, checkActors, checkStays, checkUntil].flatMap((look) => look(scene));
  const wrong = [...names, ...checkHouse(scene, facts)];
  return wrong.length > 0 ? wrong : [...checkSources(scene, facts), ...checkFit(scene)];
}

const entriesOf = ({ steps }: MovementYaml): { entry: Told; path: ScenePath }[] =>
  Object.entries(steps).flatMap(([step, { told }]) =>
    told.map((entry, index) => ({ entry, path: ["steps", step, "told", index] })),
  );

function checkNames(scene: MovementYaml): ScenePoint[] {
  const [rings, actors] = [Object.keys(scene.rings), Object.keys(scene.actors)];
  return entriesOf(scene).flatMap(({ entry: { who, as: form, at, from }, path }): ScenePoint[] => [
    ...(who === undefined || actors.includes(who)
      ? []
      : [
          {
            rule: "unknown-actor",
            path: [...path, "who"],
            ...unknownName(who, { kind: "actor", known: actors, under: "actors:" }),
          },
        ]),
    ...(at === undefined || rings.includes(at)
      ? []
      : [
          {
            rule: "unknown-ring",
            path: [...path, "at"],
            ...unknownName(at, { kind: "ring", known: rings, under: "rings:" }),
          },
        ]),
    ...(at !== undefined && !isOnRing(form) ? [outOfForm(path, "at", "as: ring, as: arc or as: area")] : []),
    ...(from && form !== "inside" && form !== "way" ? [outOfForm(path, "from", "as: inside or as: way")] : []),
    ...(isOnRing(form) && rings.length === 0 ? [noRing(path)] : []),
  ]);
}

const outOfForm = (path: ScenePath, field: string, forms: string): ScenePoint => ({
  rule: "field-of-another-form",
  path: [...path, field],
  problem: `"${field}" is drawn only with ${forms}.`,
  fix: "remove this line, or name that form.",
});

const noRing = (path: ScenePath): ScenePoint => ({
  rule: "unknown-ring",
  path: [...path, "as"],
  problem: "This lies on a ring, but the scene has none.",
  fix: 'add one: rings: { around: "around the house" }',
});

function checkActors(scene: MovementYaml): ScenePoint[] {
  const named = entriesOf(scene).map(({ entry }) => entry.who);
  return Object.keys(scene.actors)
    .filter((id) => !named.includes(id))
    .map((id) => ({
      rule: "actor-never-drawn",
      path: ["actors", id],
      problem: `Actor "${id}" is in no step, so it is never drawn.`,
      fix: "name it under who in an entry of a step's told, or remove it.",
    }));
}

/** What stays has been there at the step before. */
function checkStays({ steps }: MovementYaml): ScenePoint[] {
  let before = new Set<string>();
  return Object.entries(steps).flatMap(([step, { told, stays, apart }]) => {
    const missing = stays.flatMap((actor, index) => (before.has(actor) ? [] : [{ actor, index }]));
    const here = apart ? [] : told.flatMap(({ who, as: form }) => (who && hasPlace(form) ? [who] : []));
    before = new Set([...stays, ...here]);
    return missing.map(({ actor, index }) => ({
      rule: "stays-not-there",
      path: ["steps", step, "stays", index],
      problem: `"${actor}" has no mark at the step before, so none can stay.`,
      fix: "remove it here, or draw it by an entry of told.",
    }));
  });
}

/** What still stands has a mark on the one place that all steps draw, and stands there for a step at least. */
function checkUntil({ steps }: MovementYaml): ScenePoint[] {
  const ids = Object.keys(steps);
  return Object.entries(steps).flatMap(([step, { told, apart }], at) =>
    told.flatMap(({ as: form, until }, index): ScenePoint[] => {
      const path = ["steps", step, "told", index, "until"];
      if (until === undefined) return [];
      if (!hasPlace(form) || apart)
        return [
          {
            rule: "until-without-mark",
            path,
            problem: apart
              ? "Accounts stand apart here, so none of their marks can stand longer than this step."
              : 'What has no mark on the ground cannot stand longer: "until" needs a form under as, and not voice.',
            fix: "remove this line.",
          },
        ];
      if (!ids.includes(until))
        return [{ rule: "unknown-until", path, ...unknownName(until, { kind: "step", known: ids, under: "steps:" }) }];
      if (ids.indexOf(until) > at) return [];
      const problem = `Step "${until}" does not come after this one, so the mark would not stand any longer.`;
      return [{ rule: "until-not-later", path, problem, fix: "name a later step, or remove this line." }];
    }),
  );
}

function checkHouse({ house, steps }: MovementYaml, { claims }: Facts): ScenePoint[] {
  const value = house?.storeys === undefined ? undefined : claims.get(house.storeys)?.value;
  const odd =
    house?.storeys !== undefined && !(typeof value === "number" && Number.isInteger(value) && value > 0 && value <= 12);
  const storeys: ScenePoint = {
    rule: "storeys-not-told",
    path: ["house", "storeys"],
    problem: `Claim "${house?.storeys}" gives no number of storeys from 1 to 12.`,
    fix: "name a claim whose value is their number, or leave this out: the house is then one undivided hall.",
  };
  const inNone = Object.entries(steps).flatMap(([step, { told, apart }]): ScenePoint[] => [
    ...(apart && !house ? [noHouse(["steps", step, "apart"])] : []),
    ...(apart && told.filter((entry) => hasPlace(entry.as)).length < 2
      ? [
          {
            rule: "accounts-too-few",
            path: ["steps", step, "apart"],
            problem: "Accounts stand apart here, but fewer than two have a mark that has a place.",
            fix: "write as: in the entry of each account, and not voice, or remove apart.",
          },
        ]
      : []),
    ...told.flatMap(({ as: form }, index) =>
      form === "inside" && !house ? [noHouse(["steps", step, "told", index, "as"])] : [],
    ),
  ]);
  return [...(odd ? [storeys] : []), ...inNone];
}

const noHouse = (path: ScenePath): ScenePoint => ({
  rule: "no-house",
  path,
  problem: "This needs a house, and the scene has none.",
  fix: "add house: {} at the top, or draw it as: way, ring, arc or voice.",
});
