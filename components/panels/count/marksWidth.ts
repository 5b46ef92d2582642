import { rowsOf } from "@/components/panels/ruled/marksPath";
import { wrapLines } from "@/components/panels/wrapLines";
import type { Block, Load } from "./CountState";

/** Characters of a figure and of a speaker's name on a line of a column, on a phone that has three. */
const LINE = { figure: 14, who: 17 };
/** Lines of a speaker's name that are as high as the edge over a figure, and as a line of the figure. */
const EDGE = 1;
const FIGURE = 1.2;

/** What question, verb and note leave of a stage's height, and the height of a line of a speaker's name. */
const ROOM = "100cqb - 26px - 19.2 * var(--stage-unit)";
const WHO = "max(15.4px, 9.9px + 1.65 * var(--stage-unit))";

/** The width of a row of marks, as CSS has it: the same in all columns, and such that the one that holds most is not too high. */
export function marksWidth(loads: Load[], row: number): string {
  const pitches = loads.map(({ rows, lines }) => `(${ROOM} - ${lines.toFixed(1)} * ${WHO}) / ${Math.max(1, rows)}`);
  return `calc(min(${pitches.join(", ")}) * ${row - 0.36})`;
}

/** What a column holds when all of it is told. */
export function loadOf(blocks: Block[], row: number): Load {
  const load = { rows: 0, lines: 0 };
  for (const { marks, flags, against } of blocks) {
    const before = against?.marks ?? 0;
    load.rows += rowsOf(before, row) + rowsOf(marks - before, row);
    for (const { figure, who } of flags)
      load.lines += EDGE + FIGURE * wrapLines(figure, LINE.figure).length + wrapLines(who, LINE.who).length;
    if (against)
      load.lines += [against.flag.figure, against.flag.who].reduce(
        (sum, words) => sum + wrapLines(words, LINE.who).length,
        EDGE,
      );
  }
  return load;
}
