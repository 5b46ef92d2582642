import { movesItself } from "./movesItself";

/** Calls back with 1 for a finger drawn to the left, on to the next, and -1 for one drawn to the right. `touch-action` leaves both to us. */
export function swipes(element: HTMLElement, signal: AbortSignal, then: (by: number) => void): void {
  let start: PointerEvent | undefined;
  element.addEventListener(
    "pointerdown",
    (event) => {
      const ours = event.isPrimary && !movesItself(event.target);
      start = event.pointerType === "touch" && ours ? event : undefined;
    },
    { signal },
  );
  element.addEventListener(
    "pointerup",
    ({ pointerId, clientX, clientY }) => {
      if (start?.pointerId !== pointerId) return;
      const [across, down] = [clientX - start.clientX, clientY - start.clientY];
      if (Math.abs(across) > 40 && Math.abs(across) > 2 * Math.abs(down)) then(across < 0 ? 1 : -1);
    },
    { signal },
  );
}
