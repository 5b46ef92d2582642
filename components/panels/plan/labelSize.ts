import { wrapLines } from "@/components/panels/wrapLines";
import type { Label } from "./PlanState";

/** px on a phone: letters of a name, of a figure and of who said it, widely reckoned, their lines, and the room about them. */
const TYPE = { name: { letter: 7.3, line: 19 }, figure: { letter: 11.5, line: 24 }, who: { letter: 6.4, line: 17 } };
const PAD = { across: 4, down: 2 };

/** px that a label is wide at most: see plan.module.css. */
const WIDE = 152;

/** px from a place to a label at its side. */
export const ASIDE = 8;

type Look = Pick<Label, "text" | "figure" | "counts" | "who">;

/** px that a label takes on a phone. */
export function labelSize({ text, figure = "", counts = "", who }: Look): { width: number; height: number } {
  const one = figure.length * TYPE.figure.letter + counts.length * TYPE.name.letter;
  const apart = [{ width: figure.length * TYPE.figure.letter, line: TYPE.figure.line }, ...linesOf(counts, TYPE.name)];
  const said = text ? linesOf(text, TYPE.name) : one <= WIDE ? [{ width: one, line: TYPE.figure.line }] : apart;
  const lines = [...said, ...(who ? linesOf(who, TYPE.who) : [])];
  return {
    width: Math.max(...lines.map(({ width }) => width)) + 2 * PAD.across,
    height: lines.reduce((sum, { line }) => sum + line, 2 * PAD.down),
  };
}

const linesOf = (text: string, { letter, line }: { letter: number; line: number }) =>
  wrapLines(text, Math.floor(WIDE / letter)).map((words) => ({ width: words.length * letter, line }));
