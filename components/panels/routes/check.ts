import { unknownName } from "@/components/panels/unknownName";
import type { Facts, ScenePath, ScenePoint } from "@/story/model/scene";
import { NOT_TOLD, type RoutesYaml } from "./schema";

/** Strips and names that fit a phone's stage together. */
const MOST = 6;

/** What is wrong in a scene: names first, and only once they are right, what its claims do not allow and what does not fit. */
export function check(scene: RoutesYaml, facts: Facts): ScenePoint[] {
  const findings = [...checkNames(scene), ...checkTwice(scene), ...checkNever(scene), ...checkSteps(scene)];
  return findings.length > 0
    ? findings
    : [...checkCarriers(scene, facts), ...checkDenials(scene, facts), ...checkHeight(scene)];
}

type Mention = { id: string; step: string; path: ScenePath };

const routesNamed = ({ steps }: RoutesYaml): Mention[] =>
  Object.entries(steps).flatMap(([step, { routes }]) =>
    routes.map((id, index) => ({ id, step, path: ["steps", step, "routes", index] })),
  );

function checkNames(scene: RoutesYaml): ScenePoint[] {
  const claimants = Object.keys(scene.claimants);
  const routes = Object.keys(scene.routes);
  const unknown = (kind: "claimant" | "route", known: string[], { id, path }: Pick<Mention, "id" | "path">) => {
    const rule = kind === "route" ? "unknown-route" : "unknown-claimant";
    return known.includes(id) ? [] : [{ rule, path, ...unknownName(id, { kind, known, under: `${kind}s:` }) }];
  };
  return [
    ...Object.entries(scene.routes).flatMap(([id, { by }]) =>
      unknown("claimant", claimants, { id: by, path: ["routes", id, "by"] }),
    ),
    ...Object.entries(scene.claimants).flatMap(([one, { together = [] }]) =>
      together.flatMap((id, index) =>
        unknown("claimant", claimants, { id, path: ["claimants", one, "together", index] }),
      ),
    ),
    ...routesNamed(scene).flatMap((mention) => unknown("route", routes, mention)),
    ...Object.entries(scene.steps).flatMap(([step, { claimants: named, checked = {} }]) => [
      ...named.flatMap((id, index) =>
        unknown("claimant", claimants, { id, path: ["steps", step, "claimants", index] }),
      ),
      ...Object.keys(checked).flatMap((id) => unknown("route", routes, { id, path: ["steps", step, "checked", id] })),
    ]),
  ];
}

function checkTwice(scene: RoutesYaml): ScenePoint[] {
  const first = new Map<string, string>();
  return routesNamed(scene).flatMap(({ id, step, path }): ScenePoint[] => {
    const told = first.get(id);
    if (told === undefined) first.set(id, step);
    if (told === undefined) return [];
    const problem = `Route "${id}" is told already, since step "${told}"; it stays.`;
    return [{ rule: "route-told-twice", path, problem, fix: "remove it here." }];
  });
}

function checkNever(scene: RoutesYaml): ScenePoint[] {
  const told = routesNamed(scene).map(({ id }) => id);
  return Object.keys(scene.routes)
    .filter((id) => !told.includes(id))
    .map((id) => ({
      rule: "route-never-told",
      path: ["routes", id],
      problem: `Route "${id}" is in no step, so it is never shown.`,
      fix: `name it under a step's "routes", or remove it.`,
    }));
}

function checkSteps({ steps }: RoutesYaml): ScenePoint[] {
  return Object.entries(steps)
    .filter(
      ([, { routes, claimants, checked, note, clashes, headline }]) =>
        routes.length + claimants.length + clashes.length === 0 && !checked && !note && !headline,
    )
    .map(([step]) => ({
      rule: "step-tells-nothing",
      path: ["steps", step],
      problem: `Step "${step}" tells no route and has no note, so nothing changes.`,
      fix: "give it routes:, checked:, clashes: or a note:, or join it to the step before.",
    }));
}

/** A carrier that the claim names ("…, via Reuters") is not left out as if nobody had told it. */
function checkCarriers({ routes }: RoutesYaml, { claims }: Facts): ScenePoint[] {
  return Object.entries(routes).flatMap(([id, { cells, claims: ids }]) => {
    const carrier = ids.flatMap((claim) => claims.get(claim)?.assertedBy?.match(/\bvia ([^,]+)/)?.[1] ?? [])[0];
    if (cells[1] !== NOT_TOLD || !carrier) return [];
    const problem = `The second cell says that no carrier is told, but a claim of this route has it "via ${carrier}".`;
    return [{ rule: "carrier-left-out", path: ["routes", id, "cells", 1], problem, fix: `write ${carrier}.` }];
  });
}

function checkDenials({ steps }: RoutesYaml, { claims }: Facts): ScenePoint[] {
  return Object.entries(steps).flatMap(([step, { clashes }]) =>
    clashes.flatMap(({ statement, against, denies }, index) => {
      if (!denies || claims.get(statement.claim)?.conflictsWith?.includes(against.claim)) return [];
      return [
        {
          rule: "denial-without-conflict",
          path: ["steps", step, "clashes", index, "denies"],
          problem: `Claim "${against.claim}" is drawn as a denial, but does not stand under conflictsWith of "${statement.claim}".`,
          fix: "take denies: out, or note the conflict in claims.yaml.",
        },
      ];
    }),
  );
}

function checkHeight({ routes }: RoutesYaml): ScenePoint[] {
  const all = Object.keys(routes).length;
  if (all <= MOST) return [];
  const problem = `The ${all} routes do not fit a phone together, which has room for ${MOST}.`;
  return [{ rule: "too-many-routes", path: ["routes"], problem, fix: "leave some to the prose." }];
}
