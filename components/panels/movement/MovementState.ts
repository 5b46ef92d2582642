import type { Language } from "@/story/model/language";
import type { FORMS } from "./schema";

export type Form = (typeof FORMS)[number];
export type Colour = "ink" | "indigo" | "teal" | "ochre";

/** The building as it is drawn: `floors` is 1 for a hall that is not divided. `reported`: a source gives their number. */
export type House = { floors: number; reported: boolean; plan: "box" | "ship"; wide: number };

/** What is drawn of somebody. `name` is the same wherever it is the same mark. */
export type Mark = {
  name: string;
  form: Form;
  colour: Colour;
  /** Contradicted, unverified or overtaken, by the status of the claim it rests on. */
  hollow: boolean;
  /** The words of the ring it lies on, and which that is, from the innermost. */
  ring?: { index: number; words: string };
  /** Persons, one tile each: those beside the house, and in an account those who went in. */
  persons?: number;
  from?: { says: string; open: boolean };
  /** Told at an earlier step. */
  dimmed?: boolean;
};

/** One thing told, in words; `by` says who tells it. */
export type Label = {
  name: string;
  who?: string;
  says: string;
  note?: string;
  by: string;
  /** Whether `by` is the headline's, and so not printed again. */
  byHead: boolean;
  untold?: string;
  mark?: Mark;
};

/** What was told before and is still drawn; `who` names it. */
export type Before = { who: string; by: string; mark: Mark };

/** Everything that one step's still, sentence and row show. `number` counts from 1 to `count`. */
export type MovementState = {
  language: Language;
  number: number;
  count: number;
  title: string;
  head: string;
  by?: string;
  foot?: string;
  house?: House;
  /** The step that tells how many storeys there are numbers them. */
  numbered: boolean;
  /** Each label whose mark has a place stands under a house of its own. */
  apart: boolean;
  labels: Label[];
  /** Marks of the step before that stay. */
  stays: Mark[];
  /** Marks of earlier steps that are still drawn, dimmed. */
  before: Before[];
};
