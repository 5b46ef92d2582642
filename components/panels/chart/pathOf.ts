import { area, line } from "d3-shape";
import type { Mark } from "./ChartState";

/** Units of a drawing in both directions: as fine as the widest stage has pixels. */
export const UNITS = 1000;

type Marks = readonly (Mark | undefined)[];
type Here = (mark: Mark) => number;

const across: Here = ({ x }) => x * UNITS;
const down = (y: number) => (1 - y) * UNITS;

/** A line through marks, broken at each gap. */
export const linePath = (marks: Marks): string =>
  shorten(
    line<Mark | undefined>()
      .digits(0)
      .defined((mark) => mark !== undefined)
      .x((mark) => (mark ? across(mark) : 0))
      .y((mark) => (mark ? down(mark.y) : 0))([...marks]) ?? "",
  );

/** The ground between the least and the most, broken where either lacks. */
export const rangePath = (marks: Marks): string =>
  shorten(
    area<Mark | undefined>()
      .digits(0)
      .defined((mark) => mark?.low !== undefined)
      .x((mark) => (mark ? across(mark) : 0))
      .y0((mark) => down(mark?.low ?? 0))
      .y1((mark) => down(mark?.high ?? 0))([...marks]) ?? "",
  );

/** The same points, each from the one before, and none twice: half the letters. A point alone stays, as a dot. */
function shorten(path: string): string {
  let [x, y] = [0, 0];
  return path.replace(/([ML])(-?\d+),(-?\d+)/g, (_, letter: string, nextX: string, nextY: string) => {
    const [dx, dy] = [Number(nextX) - x, Number(nextY) - y];
    [x, y] = [Number(nextX), Number(nextY)];
    if (letter === "M") return `M${nextX} ${nextY}`;
    return dx === 0 && dy === 0 ? "" : `l${dx} ${dy}`;
  });
}

/** Dots as lines without length, whose round ends the style sheet makes as wide as they are. */
export const dotsPath = (marks: Marks): string => {
  const places = marks.flatMap((mark) => (mark ? `M${Math.round(across(mark))} ${Math.round(down(mark.y))}h0` : []));
  return [...new Set(places)].join("");
};

/** From the least to the most, upright. */
export const whiskersPath = (marks: Marks): string =>
  marks
    .flatMap((mark) =>
      mark?.low === undefined || mark.high === undefined
        ? []
        : `M${Math.round(across(mark))} ${Math.round(down(mark.low))}V${Math.round(down(mark.high))}`,
    )
    .join("");

/** Bars from `base` up, `wide` of the drawing's width each. */
export const barsPath = (marks: Marks, { base, wide }: { base: number; wide: number }): string =>
  marks
    .flatMap((mark) => {
      if (!mark) return [];
      const [left, width] = [Math.round(across(mark) - (wide * UNITS) / 2), Math.max(1, Math.round(wide * UNITS))];
      return `M${left} ${Math.round(down(base))}V${Math.round(down(mark.y))}h${width}V${Math.round(down(base))}z`;
    })
    .join("");

/** Marks of one kind, a gap in place of the others. */
export const ofKind = (marks: Marks, solid: boolean): Marks =>
  marks.map((mark) => (mark?.solid === solid ? mark : undefined));

/** What is hollow of a line: marks in doubt, and the way to and from those beside them. */
export const hollowLine = (marks: Marks): Marks =>
  marks.map((mark, index) =>
    mark && [mark, marks[index - 1], marks[index + 1]].some((one) => one?.solid === false) ? mark : undefined,
  );
