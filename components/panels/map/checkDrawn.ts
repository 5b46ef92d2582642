import { unknownName } from "@/components/panels/unknownName";
import type { Facts, ScenePoint } from "@/story/model/scene";
import { type Ground, positionsIn } from "./readGround";
import type { MapYaml } from "./schema";

/** The editor's own shapes: each has its claims, is drawn at some step, and lies in what that step has in view. */
export const checkDrawn = (scene: MapYaml, files: Facts["files"]): ScenePoint[] => [
  ...unknownDrawings(scene),
  ...Object.entries(scene.drawn).flatMap(([id, { file, claims }]): ScenePoint[] => {
    const ground = files?.get(file) as Ground | undefined;
    const path = ["drawn", id];
    return [
      ...(claims.length > 0 ? [] : [noClaims(id, path)]),
      ...(drawnAt(scene, id).length > 0 ? [] : [neverDrawn(id, path)]),
      ...(ground ? checkGround(scene, id, ground) : []),
    ];
  }),
];

const drawnAt = ({ steps }: MapYaml, id: string) =>
  Object.values(steps).filter(({ draw, accounts = [] }) => [...draw, ...accounts].includes(id));

function unknownDrawings({ steps, drawn }: MapYaml): ScenePoint[] {
  const known = Object.keys(drawn);
  return Object.entries(steps).flatMap(([step, { draw, accounts = [] }]) =>
    Object.entries<readonly string[]>({ draw, accounts }).flatMap(([key, ids]) =>
      ids.flatMap((id, index): ScenePoint[] => {
        const path = ["steps", step, key, index];
        if (!known.includes(id))
          return [{ rule: "unknown-drawing", path, ...unknownName(id, { kind: "drawing", known, under: "drawn:" }) }];
        if (ids.indexOf(id) === index) return [];
        const problem = `This step draws "${id}" twice.`;
        return [{ rule: "shown-twice", path, problem, fix: "remove one of the two." }];
      }),
    ),
  );
}

const noClaims = (id: string, path: ScenePoint["path"]): ScenePoint => ({
  rule: "no-claims",
  path,
  problem: `"${id}" is drawn and names no claim, so nothing says that it ran or lay so.`,
  fix: "add claims: with the claims that say so.",
});

const neverDrawn = (id: string, path: ScenePoint["path"]): ScenePoint => ({
  rule: "never-shown",
  path,
  problem: `No step draws "${id}".`,
  fix: "name it under a step's draw or accounts, or remove it.",
});

/** Two numbers that could each be either are told apart by the views: nothing of the shape lies there, and all of it would, turned round. */
function checkGround(scene: MapYaml, id: string, ground: Ground): ScenePoint[] {
  const path = ["drawn", id, "file"];
  if ("rule" in ground) return [{ path, ...ground }];
  const at = ground.shapes.flatMap(positionsIn);
  const views = drawnAt(scene, id).flatMap(({ view }) => scene.views[view] ?? []);
  const inside = ([x = 0, y = 0]: number[]) =>
    views.some(({ lon: [west, east], lat: [south, north] }) => x >= west && x <= east && y >= south && y <= north);
  if (views.length === 0 || at.some(inside)) return [];
  const [x = 0, y = 0] = at[0] ?? [];
  if (at.some(([first = 0, second = 0]) => inside([second, first])))
    return [
      {
        rule: "latitude-first",
        path,
        problem: `Nothing of "${id}" lies in view, and it would with its numbers turned round: this file has latitude first.`,
        fix: `write longitude first, as GeoJSON has it: [${y}, ${x}].`,
      },
    ];
  return [
    {
      rule: "outside-view",
      path,
      problem: `Nothing of "${id}" lies in the views of the steps that draw it; it begins at longitude ${x}, latitude ${y}.`,
      fix: "widen the view, or name another file.",
    },
  ];
}
