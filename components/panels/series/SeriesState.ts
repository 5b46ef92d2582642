import type { Doubt } from "@/components/panels/ruled/Doubt";
import type { Language } from "@/story/model/language";

/** One report. `figure`: as worded, with its hedge; `end`: after how many marks its line stands; `now`: told at this step. */
export type Report = { claim: string; figure: string; who: string; end: number; doubt?: Doubt; now: boolean };

/** Marks of a row that are of one kind, counted from 0. */
export type Band = { from: number; to: number; solid: boolean };

/**
 * How the line comes from the row above: from the ends of these reports, along pieces of a ledge, in marks; or bent back to a
 * figure that corrects a larger one.
 */
export type Joint = { of: string[]; pieces: Band[]; bent: boolean };

/**
 * What was reported at one time. Of a row that is not told yet the place is kept: `lines` that its labels need on a phone,
 * once all are told.
 */
export type Row = {
  moment: string;
  time: string;
  lines: number;
  reports: Report[];
  bands: Band[];
  joint?: Joint;
  /** Reports whose line goes on to a later row that is told. */
  on: string[];
};

/** Reports without a time, told so far. `lines`: what it needs on a phone once all are told. */
export type Slip = { label: string; lines: number; reports: Report[] };

/** Everything that one step's still, sentence and row show. `step` counts from 1 to `count`; `across`: marks that a row has room for. */
export type SeriesState = {
  language: Language;
  number: number;
  count: number;
  title: string;
  across: number;
  perMark: number;
  unit?: string;
  rows: Row[];
  slip?: Slip;
  /** The statuses by which marks here are rings. */
  doubts: Doubt[];
  /** What is drawn for the first time, explained, then the editor's own note. */
  notes: string[];
  /** Lines that the notes of this scene need at most, on a small phone: every step keeps them free. */
  noteLines: number;
};
