import { inView, type View } from "./frames";
import { halfSize } from "./labelSize";
import type { Spot } from "./projection";
import type { LocatorYaml } from "./schema";

/** A straight line from place to place; `start` and `at` (where its words begin) in units from the middle of the view. */
export type Line = {
  line: string;
  from: string;
  to: string;
  words: string;
  start: Spot;
  /** Units to the right and down, from place to place. */
  across: number;
  down: number;
  /** What is left out at either end, so that no name is crossed out, in em. */
  gap: { from: number; to: number };
  at: Spot;
};

/** The line `id` of a scene, at a step that shows the names of the places in `show`. */
export function drawLine({ lines, places }: LocatorYaml, id: string, show: readonly string[], view: View): Line[] {
  const line = lines[id];
  const [from, to] = [line && places[line.from], line && places[line.to]];
  if (!line || !from || !to) return [];
  const [start, end] = [inView(from.at, view), inView(to.at, view)];
  const [across, down] = [end.x - start.x, end.y - start.y];
  const gapAt = (place: string, { label: text, kind }: typeof from) => {
    if (!show.includes(place)) return 0;
    const { width, height } = halfSize({ text, kind });
    const length = Math.hypot(across, down);
    return Math.min((width * length) / Math.abs(across || 1), (height * length) / Math.abs(down || 1)) + 0.3;
  };
  const gap = { from: gapAt(line.from, from), to: gapAt(line.to, to) };
  const { words, at } = line;
  return [{ line: id, from: from.label, to: to.label, words, start, across, down, gap, at: inView(at, view) }];
}
