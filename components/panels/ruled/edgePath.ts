import type { Hedge } from "./Hedge";

/** Units between two arrows, and from one crest of a wave to the next. */
const ARROWS = 64;
const WAVE = 16;

/** The line that a hedge rules across `width` units, within 10 units of height: straight, a wave, ends turned up, arrows. */
export function edgePath(hedge: Hedge, width: number): string {
  const arrows = (from: number, tall: number) =>
    Array.from(
      { length: Math.ceil(width / ARROWS) },
      (_, index) => `M${10 + index * ARROWS} ${from}l6 ${tall} 6-${tall}`,
    ).join("");
  switch (hedge) {
    case "exact":
      return `M0 1h${width}`;
    case "about":
      return `M0 5q4-5.6 8 0t${"8 0 ".repeat((Math.floor(width / WAVE) * WAVE) / 8 - 1).trim()}`;
    case "up-to":
      return `M1 0v7h${width - 2}v-7`;
    case "more-than":
      return `M0 2h${width}${arrows(2, 6)}`;
    case "at-least":
      return `M0 1h${width}M0 4h${width}${arrows(4, 4.5)}`;
  }
}
