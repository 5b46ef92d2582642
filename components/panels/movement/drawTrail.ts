import type { Move } from "./followActors";
import type { PlaceRow } from "./placeSlots";

/** A corner of a trail: the step it stands at, and the line of the drawing. */
export type Point = { step: number; slot: number };

/**
 * An actor's trail over the whole scene of `count` steps. A change of place takes exactly the step before it, in a
 * straight line, so that a head and a trail that move together stay together. Of one first seen on its way no head
 * moves: its trail turns midway between the steps, where no head is that it could cross.
 */
export function drawTrail(actor: string, moves: Move[], rows: PlaceRow[], count: number): Point[] {
  const slotIn = (place: string) => rows.find(({ id }) => id === place)?.seats.get(actor);
  const corners = moves.flatMap(({ step, from, to }, index) => {
    const [start, end] = [from === undefined ? undefined : slotIn(from), slotIn(to)];
    const turn = index > 0 || start === undefined ? [] : [start, end].map((slot) => ({ step: step - 0.5, slot }));
    return [{ step: step - 1, slot: start }, ...turn, { step, slot: end }];
  });
  const last = corners.at(-1);
  if (last) corners.push({ step: count, slot: last.slot });
  return corners
    .filter((point): point is Point => point.slot !== undefined)
    .filter((point, index, all) => {
      const before = all[index - 1];
      return before?.step !== point.step || before.slot !== point.slot;
    });
}

/** Whether a line of the drawing holds a piece of the trail that is told by `step`. */
export function hasTrail(trail: Point[], slot: number, step: number): boolean {
  return trail.some((end, index) => {
    const start = trail[index - 1];
    if (!start || start.step >= step) return false;
    return Math.min(start.slot, end.slot) <= slot && slot <= Math.max(start.slot, end.slot);
  });
}
