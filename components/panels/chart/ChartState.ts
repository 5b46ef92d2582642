import type { Doubt } from "@/components/panels/ruled/Doubt";
import type { Language } from "@/story/model/language";
import type { DataRows } from "@/story/model/scene";

/** A value where it is drawn, in shares of the drawing: x from where reading begins, y from the lowest value of the scale up. */
export type Mark = { x: number; y: number; low?: number; high?: number; solid: boolean };

/** Those one step sets before others, and the others. */
export type Tone = "plain" | "heavy" | "thin";

/** A series: its marks, a gap where there is none, and its name and last value at the height where it ends, `hollow` where that is in doubt. */
export type Line = {
  id: string;
  label: string;
  figure: string;
  hollow: boolean;
  marks: readonly (Mark | undefined)[];
  tone: Tone;
  labelAt: number;
};

export type Tick = { at: number; words: string };

/** A point that is named: its value, and the editor's words. */
export type Named = { id: string; x: number; y: number; figure: string; says: string };

export type Plot = { lines: Line[]; named: Named[] };

/** A name's row, or one of its rows where several series are shown. `figure` says so where there is none. */
export type Row = { id: string; name?: string; label?: string; figure: string; says?: string; mark?: Mark; tone: Tone };

/**
 * `broken`: the scale begins elsewhere than at 0. `zero`: where bars begin. `wide`: how much
 * of the width a bar has.
 */
export type Drawing =
  | {
      form: "plots";
      plots: Plot[];
      apart: boolean;
      across: Tick[];
      up: Tick[];
      broken: boolean;
      zero: number;
      wide: number;
    }
  | { form: "rows"; rows: Row[]; broken: boolean; zero: number };

/** Everything that one step's still, sentence and row show. `number` counts from 1 to `count`. */
export type ChartState = {
  language: Language;
  number: number;
  count: number;
  title: string;
  unit: string;
  kind: "line" | "bar" | "dot" | "range";
  drawing: Drawing;
  /** The drawing in sentences: what is laid along, the scale, each series. */
  told: string[];
  doubts: Doubt[];
  /** What the scale does, what is drawn for the first time, who says so, the editor's own note. */
  notes: string[];
  /** Lines that the notes need at most, on a small phone: every step keeps them free. */
  noteLines: number;
  claims: string[];
  group: string;
  /** The table as readers may fetch it: cells as written, and who says so in the last columns. */
  fetched: DataRows;
};
