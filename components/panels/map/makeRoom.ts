import type { ScenePoint } from "@/story/model/scene";
import type { MapYaml } from "./schema";

type Move = Required<Pick<ScenePoint, "fix" | "edit">>;
type Place = MapYaml["places"][string];

/** How far a name may be moved, as shares of what its view spans, the nearest first. */
const shares = Array.from({ length: 15 }, (_, index) => 0.02 * (index + 1));
const directions = [
  [0, -1],
  [0, 1],
  [-1, 0],
  [1, 0],
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
] as const;

/**
 * The smallest move of one of these places after which the scene is less crowded and nothing is crowded that was not: a town's name
 * goes to another side of its mark, any other name a few degrees. `crowded`: what is said of a scene. Undefined where none helps.
 */
export function makeRoom(
  scene: MapYaml,
  ids: string[],
  view: { lon: readonly number[]; lat: readonly number[] },
  crowded: (scene: MapYaml) => string[],
): Move | undefined {
  const before = crowded(scene);
  const helps = (id: string, place: Place) => {
    const after = crowded({ ...scene, places: { ...scene.places, [id]: place } });
    return after.length < before.length && after.every((problem) => before.includes(problem));
  };
  const named = ids.flatMap((id) => (scene.places[id] ? [{ id, place: scene.places[id] }] : []));
  for (const { id, place } of named.filter(({ place }) => place.kind === "town")) {
    for (const side of ["right", "left", "above", "below"] as const)
      if (side !== place.side && helps(id, { ...place, side }))
        return { fix: `write side: ${side} for "${id}".`, edit: { path: ["places", id, "side"], value: side } };
  }
  const [across, down] = [view.lon, view.lat].map(([from = 0, to = 0]) => Math.abs(to - from)) as [number, number];
  for (const share of shares) {
    for (const { id, place } of named.filter(({ place }) => place.kind !== "town")) {
      for (const [east, north] of directions) {
        const [lon, lat] = place.at;
        const at: [number, number] = [rounded(lon + east * share * across), rounded(lat + north * share * down)];
        if (!helps(id, { ...place, at })) continue;
        const way = [degrees(at[1] - lat, "north", "south"), degrees(at[0] - lon, "east", "west")].filter(Boolean);
        const fix = `move "${id}" ${way.join(" and ")}: at: [${at.join(", ")}].`;
        return { fix, edit: { path: ["places", id, "at"], value: at } };
      }
    }
  }
  return undefined;
}

const rounded = (degrees: number) => Math.round(degrees * 100) / 100;

const degrees = (by: number, ahead: string, back: string) =>
  by === 0 ? "" : `${rounded(Math.abs(by))}° to the ${by > 0 ? ahead : back}`;
