import { onIdle } from "./onIdle";
import { whenFacesAreIn } from "./whenFacesAreIn";
import { whenNear } from "./whenNear";

/** ms that the first of the stills is taken to cost. */
const GUESS = 10;

/**
 * Marks the stills `data-ready` one at a time, when the browser is free and the scene not far: they are laid out then,
 * unseen, so that a change of step finds its still as good as painted, and `then` may read it. A first layout is most of
 * what a change costs, and in the middle of a scroll it would cost what it is to save.
 */
export function layOutAhead(
  scene: HTMLElement,
  stills: readonly HTMLElement[],
  signal: AbortSignal,
  then: (still: HTMLElement) => void,
): void {
  const waiting = [...stills];
  let cost = GUESS;
  const next = () => {
    const still = waiting.shift();
    if (!still) return;
    const begun = performance.now();
    still.setAttribute("data-ready", "");
    if (still.getClientRects().length > 0) then(still);
    cost = Math.min(performance.now() - begun, 40);
    onIdle(cost, signal, next);
  };
  whenNear(scene, "200% 0px", () => whenFacesAreIn(signal, () => onIdle(cost, signal, next)));
  signal.addEventListener("abort", () => {
    for (const still of stills) still.removeAttribute("data-ready");
  });
}
