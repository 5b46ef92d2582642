import { animate } from "framer-motion/dom/mini";
import { type Move, planMoves, seenParts } from "./planMoves";

/** A stage on its way to a still. */
export type Change = {
  /** All stills of which something is seen on the way. */
  readonly stills: readonly HTMLElement[];
  /** Resolves when the change is over, however it ended. */
  readonly finished: Promise<void>;
  /** Ends it here and now; what is left is exactly the still that it leads to. */
  end(): void;
  /** Holds it at a point of time, in seconds from its beginning: for a change that something else drives. */
  seek(seconds: number): void;
};

/** The curve of every change. */
const EASE: [number, number, number, number] = [0.2, 0, 0, 1];

/**
 * Moves the stage from the still `from` to the still `to`.
 * A change still `running` is taken over from what is seen of it. Layout is read twice, before and after the stills
 * change places, and nothing that is written here outlives the change.
 */
export function change(from: HTMLElement, to: HTMLElement, running?: Change): Change {
  const leaving = [...new Set([...(running?.stills ?? []), from])].filter((still) => still !== to);
  const before = new Map([...leaving, to].flatMap(seenParts));
  running?.end();
  for (const still of leaving) {
    still.removeAttribute("data-active");
    still.setAttribute("data-leaving", "");
  }
  to.setAttribute("data-active", "");

  const moves = planMoves({ from, to, leaving, before });
  const styles = moves.map(({ part }) => [part, part.getAttribute("style")] as const);
  const controls = moves.map(start);
  let over = false;
  let resolve = () => {};
  const finished = new Promise<void>((settle) => {
    resolve = settle;
  });

  const end = () => {
    if (over) return;
    over = true;
    for (const control of controls) control.cancel();
    for (const [part, style] of styles) {
      part.removeAttribute("data-going");
      if (style === null) part.removeAttribute("style");
      else part.setAttribute("style", style);
    }
    for (const still of leaving) still.removeAttribute("data-leaving");
    resolve();
  };
  const seek = (seconds: number) => {
    for (const control of controls) {
      control.pause();
      control.time = seconds;
    }
  };
  if (controls.length === 0) end();
  else Promise.all(controls.map((control) => control.finished)).then(end);
  return { stills: [...leaving, to], finished, end, seek };
}

function start({ part, going, transform, opacity, delay, duration }: Move) {
  if (going) part.setAttribute("data-going", "");
  const values = { ...(transform && { transform }), ...(opacity && { opacity }) };
  return animate(part, values, { delay, duration, ease: EASE });
}
