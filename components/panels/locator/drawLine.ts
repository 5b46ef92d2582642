import { halfSize } from "./labelSize";
import type { Spot } from "./projection";
import type { LocatorYaml } from "./schema";

/** A straight line from place to place; `start` and `at` (the middle of its words) in units from the middle of the view. */
export type Line = {
  line: string;
  from: string;
  to: string;
  words: string;
  start: Spot;
  /** Units from place to place, and the way they lie: degrees clockwise from due east. */
  length: number;
  angle: number;
  /** What is left out at either end, so that no name is crossed out, in em. */
  gap: { from: number; to: number };
  at: Spot;
};

/** The line `id` of a scene, at a step that shows the names of the places in `show`. */
export function drawLine(
  { lines, places }: LocatorYaml,
  id: string,
  show: readonly string[],
  inView: (point: [number, number]) => Spot,
): Line[] {
  const line = lines[id];
  const [from, to] = [line && places[line.from], line && places[line.to]];
  if (!line || !from || !to) return [];
  const [start, end] = [inView(from.at), inView(to.at)];
  const [across, down] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(across, down);
  const gapAt = (place: string, label: typeof from) => {
    if (!show.includes(place)) return 0;
    const { width, height } = halfSize({ text: label.label, kind: label.kind });
    return Math.min((width * length) / Math.abs(across || 1), (height * length) / Math.abs(down || 1)) + 0.3;
  };
  return [
    {
      line: id,
      from: from.label,
      to: to.label,
      words: line.words,
      start,
      length,
      angle: (Math.atan2(down, across) * 180) / Math.PI,
      gap: { from: gapAt(line.from, from), to: gapAt(line.to, to) },
      at: inView(line.at),
    },
  ];
}
