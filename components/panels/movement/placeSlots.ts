import type { Move } from "./followActors";
import { layTracks } from "./layTracks";
import type { MovementYaml } from "./schema";
import { visitsTo } from "./visitsTo";

/** A place's rows in the register: `first` is its top line, counted from 0 over the whole drawing. */
export type PlaceRow = {
  id: string;
  label: string;
  /** How a sentence names it. */
  words: string;
  focus: boolean;
  first: number;
  slots: number;
  /** Actor to the line kept for it here through the whole scene, so that no head jumps when another arrives. */
  seats: ReadonlyMap<string, number>;
};

/** The rows of a scene, from top to bottom. */
export function placeSlots(scene: MovementYaml, moves: ReadonlyMap<string, Move[]>): PlaceRow[] {
  let first = 0;
  return Object.entries(scene.places).map(([id, { label, words = label, slots: kept = 1, focus = false }]) => {
    const { seats, lines } = layTracks(visitsTo(id, scene, moves), first);
    const row = { id, label, words, focus, first, slots: Math.max(lines, kept), seats };
    first += row.slots;
    return row;
  });
}
