import { unknownName } from "@/components/panels/unknownName";
import { nearest } from "@/story/format/nearest";
import type { ScenePoint } from "@/story/model/scene";
import { countryNames } from "./atlas";
import { checkFit } from "./checkFit";
import type { LocatorYaml } from "./schema";

type Path = ScenePoint["path"];

/** What is wrong in a scene: names first, and only once they are right, what does not fit on a phone. */
export function check(scene: LocatorYaml): ScenePoint[] {
  const names = [
    ...checkCountries(scene),
    ...checkViews(scene),
    ...checkPlaces(scene),
    ...checkLines(scene),
    ...checkSteps(scene),
  ];
  return names.length > 0 ? names : [...checkShown(scene), ...checkFit(scene)];
}

function checkCountries({ countries, focus }: LocatorYaml): ScenePoint[] {
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

function checkViews({ views }: LocatorYaml): ScenePoint[] {
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

function checkPlaces({ places }: LocatorYaml): ScenePoint[] {
  return Object.entries(places)
    .filter(([, { kind, claims }]) => kind !== "country" && claims.length === 0)
    .map(([id, { kind }]) => ({
      rule: "no-claims",
      path: ["places", id],
      problem: `The ${kind} "${id}" names no claim, so nothing says why it is on the map.`,
      fix: "add claims: with the claims that speak of it.",
    }));
}

function checkLines({ lines, places }: LocatorYaml): ScenePoint[] {
  return Object.entries(lines).flatMap(([id, { from, to }]) => [
    ...unknown("place", from, ["lines", id, "from"], places),
    ...unknown("place", to, ["lines", id, "to"], places),
    ...(from === to
      ? [
          {
            rule: "line-to-itself",
            path: ["lines", id, "to"],
            problem: `The line "${id}" ends where it begins, in "${to}".`,
            fix: "name the place it leads to.",
          },
        ]
      : []),
  ]);
}

function checkSteps({ steps, views, places, lines }: LocatorYaml): ScenePoint[] {
  return Object.entries(steps).flatMap(([step, { view, show, lines: drawn }]) => [
    ...unknown("view", view, ["steps", step, "view"], views),
    ...show.flatMap((place, index) => unknown("place", place, ["steps", step, "show", index], places)),
    ...drawn.flatMap((line, index) => unknown("line", line, ["steps", step, "lines", index], lines)),
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

/** A place that is no end of a line, and a line, are there to be shown. */
function checkShown({ places, lines, steps }: LocatorYaml): ScenePoint[] {
  const told = Object.values(steps);
  const ends = Object.values(lines).flatMap(({ from, to }) => [from, to]);
  const seen = { places: [...told.flatMap(({ show }) => show), ...ends], lines: told.flatMap((step) => step.lines) };
  const never = (kind: "places" | "lines", ids: string[], key: string): ScenePoint[] =>
    ids
      .filter((id) => !seen[kind].includes(id))
      .map((id) => ({
        rule: "never-shown",
        path: [kind, id],
        problem: `No step shows "${id}".`,
        fix: `name it under a step's ${key}, or remove it.`,
      }));
  return [...never("places", Object.keys(places), "show"), ...never("lines", Object.keys(lines), "lines")];
}

function unknown(kind: "place" | "line" | "view", id: string, path: Path, things: Record<string, unknown>) {
  const known = Object.keys(things);
  if (known.includes(id)) return [];
  return [{ rule: `unknown-${kind}`, path, ...unknownName(id, { kind, known, under: `${kind}s:` }) }];
}
