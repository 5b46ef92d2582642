import { animate } from "framer-motion/dom/mini";

/** What one property of a part, or of a still as a whole, goes through; `wait` and `take` in ms. */
export type Play = {
  part: HTMLElement | SVGElement;
  property: "transform" | "opacity" | "strokeDashoffset";
  values: [first: string | number, last: string | number];
  wait: number;
  take: number;
};

/** Seconds for which it is held where it has come to. */
const HELD = 8;

/** The curve of every move. */
const EASE: [number, number, number, number] = [0.2, 0, 0, 1];

/**
 * Plays by the browser's own means. What is played together begins and ends together, and waits by keyframe: each
 * beginning and end of an animation is a frame to be painted anew.
 */
export function animatePart({ part, property, values: [first, last], wait, take }: Play): ReturnType<typeof animate> {
  return animate(
    part,
    { [property]: [first, first, last, last] },
    { duration: HELD, times: [0, wait / 1000 / HELD, (wait + take) / 1000 / HELD, 1], ease: [EASE, EASE, EASE] },
  );
}
