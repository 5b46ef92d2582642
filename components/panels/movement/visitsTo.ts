import type { Move } from "./followActors";
import type { MovementYaml } from "./schema";

/**
 * An actor's time in a place, in steps from 1; `last` is Infinity for one that stays. `lines`: its own, and that of its
 * note. `from`, `to`: whether it comes from a place above or below, and goes to one.
 */
export type Visit = {
  actor: string;
  lines: number;
  first: number;
  last: number;
  from?: "above" | "below";
  to?: "above" | "below";
};

/** Who is in a place, in the order of `actors`; one that comes back has one visit, from its first step to its last. */
export function visitsTo(place: string, scene: MovementYaml, moves: ReadonlyMap<string, Move[]>): Visit[] {
  const order = Object.keys(scene.places);
  const sideOf = (other: string | undefined) => {
    if (other === undefined) return undefined;
    return order.indexOf(other) < order.indexOf(place) ? "above" : "below";
  };
  return [...moves].flatMap(([actor, way]): Visit[] => {
    const comes = way.find(({ to }) => to === place);
    const goes = way.findLast(({ from }) => from === place);
    if (!comes && !goes) return [];
    const stays = way.at(-1)?.to === place;
    return [
      {
        actor,
        lines: scene.actors[actor]?.note === undefined ? 1 : 2,
        // one first seen on its way was there the step before
        first: Math.min(comes?.step ?? Number.POSITIVE_INFINITY, way[0]?.from === place ? way[0].step - 1 : Infinity),
        last: stays ? Number.POSITIVE_INFINITY : (goes?.step ?? 0) - 1,
        from: sideOf(comes?.from),
        to: stays ? undefined : sideOf(goes?.to),
      },
    ];
  });
}
