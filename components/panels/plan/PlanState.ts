import type { Doubt } from "@/components/panels/ruled/Doubt";
import type { Language } from "@/story/model/language";
import type { Piece, Spot } from "./PlanFile";
import type { PlanLabel } from "./schema";

/** What is drawn in all states of a scene, once for all of them: what no layer names, and each layer. */
export type Sheet = {
  id: string;
  width: number;
  height: number;
  ground: Piece[];
  layers: { id: string; pieces: Piece[] }[];
};

/** A layer that is seen: how far it stands from where the file has it, and by what ways it came there or goes on, in units from there. */
export type Seen = {
  layer: string;
  words: string;
  by: Spot;
  /** The way that it took to here at this step, ending where it stands. */
  came?: string;
  /** The way that it takes at the next step, beginning where it stands. */
  goes?: string;
  /** In words, where it moved at this step. */
  way?: string;
};

/** Words, or a figure with what it counts; `who` says so, where somebody has to. `at`: units from the middle of the drawing. */
export type Label = {
  id: string;
  at: Spot;
  side: PlanLabel["side"];
  text?: string;
  figure?: string;
  counts?: string;
  who?: string;
  doubt?: Doubt;
  /** It stands on a layer that moves at this step. */
  moves: boolean;
};

/** Everything that one step's still, sentence and row show. `number` counts from 1 to `count`. */
export type PlanState = {
  language: Language;
  number: number;
  count: number;
  title: string;
  credit: string;
  /** The same in every state of a scene. */
  sheet: Sheet;
  seen: Seen[];
  labels: Label[];
  note?: string;
  /** Lines that are kept for the notes at every step, so that the drawing holds still. */
  noteLines: number;
};
