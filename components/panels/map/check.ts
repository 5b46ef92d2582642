import { checkNotes } from "@/components/panels/still/checkNotes";
import { unknownName } from "@/components/panels/unknownName";
import { formatList } from "@/story/format/formatList";
import { nearest } from "@/story/format/nearest";
import type { Facts, ScenePoint } from "@/story/model/scene";
import { countryNames } from "./atlas";
import { checkDrawn } from "./checkDrawn";
import { checkFit } from "./checkFit";
import { namesOf } from "./geography";
import type { MapYaml } from "./schema";

type Path = ScenePoint["path"];

/** What is wrong in a scene: names first, and only once they are right, what does not fit on a phone. */
export function check(scene: MapYaml, { files }: Pick<Facts, "files"> = {}): ScenePoint[] {
  const names = [
    ...checkCountries(scene),
    ...checkGeography(scene),
    ...checkViews(scene),
    ...checkPlaces(scene),
    ...checkSteps(scene),
    ...checkLocators(scene),
    ...checkDrawn(scene, files),
  ];
  return names.length > 0 ? names : [...checkShown(scene), ...checkFit(scene, files), ...checkNotes(scene.steps)];
}

function checkCountries({ countries, focus }: MapYaml): ScenePoint[] {
  const known = countryNames();
  const named = [...countries.map((name, index) => ({ name, path: ["countries", index] as Path }))];
  if (focus !== undefined) named.push({ name: focus, path: ["focus"] });
  return named.flatMap(({ name, path }) => {
    if (known.includes(name)) return [];
    const meant = nearest(name, known);
    const problem = `The outlines hold no country "${name}".${meant ? ` Did you mean "${meant}"?` : ""}`;
    const fix = meant ? `write ${meant}.` : "use the English name that Natural Earth gives it.";
    return [{ rule: "unknown-country", path, problem, fix }];
  });
}

/** Rivers and areas that the project has no outline of. */
function checkGeography({ rivers, places }: MapYaml): ScenePoint[] {
  const areas = Object.entries(places).flatMap(([id, { area }]) =>
    area === undefined ? [] : [{ kind: "areas" as const, name: area, path: ["places", id, "area"] as Path }],
  );
  const named = rivers.map((name, index) => ({ kind: "rivers" as const, name, path: ["rivers", index] as Path }));
  return [...named, ...areas].flatMap(({ kind, name, path }) => {
    const known = namesOf(kind);
    if (known.includes(name)) return [];
    const problem = `The map's data hold no ${kind === "rivers" ? "river" : "area"} "${name}".`;
    const fix = `write one of ${formatList(known, "or")}, or add it to components/panels/map/data/${kind}.geojson.`;
    return [{ rule: "not-in-data", path, problem, fix }];
  });
}

function checkViews({ views }: MapYaml): ScenePoint[] {
  const edges = [
    { key: "lon", low: "west", high: "east" },
    { key: "lat", low: "south", high: "north" },
  ] as const;
  return Object.entries(views).flatMap(([id, view]) =>
    edges.flatMap(({ key, low, high }) => {
      const [from, to] = view[key];
      if (to - from >= 0.5) return [];
      const problem = `The view "${id}" has its ${low} edge at ${from} and its ${high} edge at ${to}, so there is nothing between them.`;
      const fix = `write the ${low} edge first, and at least half a degree to the ${high} edge.`;
      return [{ rule: "empty-view", path: ["views", id, key], problem, fix }];
    }),
  );
}

function checkPlaces({ places }: MapYaml): ScenePoint[] {
  return Object.entries(places)
    .filter(([, { kind, claims }]) => (kind === "region" || kind === "town") && claims.length === 0)
    .map(([id, { kind }]) => ({
      rule: "no-claims",
      path: ["places", id],
      problem: `The ${kind} "${id}" names no claim, so nothing says why it is on the map.`,
      fix: "add claims: with the claims that speak of it.",
    }));
}

function checkSteps({ steps, views, places }: MapYaml): ScenePoint[] {
  return Object.entries(steps).flatMap(([step, { view, show }]) => [
    ...unknown("view", view, ["steps", step, "view"], views),
    ...show.flatMap((place, index) => unknown("place", place, ["steps", step, "show", index], places)),
    ...show.flatMap((place, index): ScenePoint[] =>
      show.indexOf(place) === index
        ? []
        : [
            {
              rule: "shown-twice",
              path: ["steps", step, "show", index],
              problem: `This step shows "${place}" twice.`,
              fix: "remove one of the two.",
            },
          ],
    ),
  ]);
}

/** The whole of a country is drawn in the corner for a town in it. */
function checkLocators({ focus, places, steps }: MapYaml): ScenePoint[] {
  return Object.entries(steps).flatMap(([step, { locator }]): ScenePoint[] => {
    const path = ["steps", step, "locator"];
    if (locator === undefined) return [];
    if (!places[locator]) return unknown("place", locator, path, places);
    const problem = `"${locator}" cannot be located: `;
    if (places[locator].kind !== "town")
      return [{ rule: "no-locator", path, problem: `${problem}it is no town.`, fix: "name a town, or remove it." }];
    return focus === undefined
      ? [
          {
            rule: "no-locator",
            path,
            problem: `${problem}no country has the focus.`,
            fix: "write focus:, or remove it.",
          },
        ]
      : [];
  });
}

/** A place is there to be shown. */
function checkShown({ places, steps }: MapYaml): ScenePoint[] {
  const seen = Object.values(steps).flatMap(({ show, locator }) => [...show, locator]);
  return Object.keys(places)
    .filter((id) => !seen.includes(id))
    .map((id) => ({
      rule: "never-shown",
      path: ["places", id],
      problem: `No step shows "${id}".`,
      fix: "name it under a step's show, or remove it.",
    }));
}

function unknown(kind: "place" | "view", id: string, path: Path, things: Record<string, unknown>) {
  const known = Object.keys(things);
  if (known.includes(id)) return [];
  return [{ rule: `unknown-${kind}`, path, ...unknownName(id, { kind, known, under: `${kind}s:` }) }];
}
