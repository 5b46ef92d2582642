import type { Doubt } from "@/components/panels/ruled/Doubt";
import type { Language } from "@/story/model/language";
import type { Flag } from "./Flag";

/**
 * What is ruled off at one figure: the marks it adds to those above (none under an upper bound), and who signs. No flag
 * yet: its place is kept for a later step, so that nothing moves. `kept`: labels that a later step adds. `name`: the claim
 * that stops there first.
 */
export type Block = {
  name: string;
  from: number;
  marks: number;
  solid: boolean;
  flags: Flag[];
  kept: number;
  against?: Measure;
};

/** A figure on another question, which the block's own contradicts: a line after as many of its marks. */
export type Measure = { marks: number; flag: Flag };

export type Column = { verb: string; blocks: Block[]; load: Load };

/** What a column holds once its page is told: rows of marks, and words in lines of a speaker's name. */
export type Load = { rows: number; lines: number };

/** One report typed in a list; `outlined` where it is disputed, not verified or overtaken. */
export type Line = { claim: string; figure: string; who: string; more?: string; outlined: boolean };

/** What stands on the page of a question. `row`: marks in a row. */
export type Page =
  | { kind: "marks"; row: number; blocks: Block[] }
  | { kind: "columns"; row: number; columns: Column[] }
  /** `top`: the one report that stands, where its page has one; its place is kept before it is told. `kept`: lines to come. */
  | { kind: "list"; top?: Line; hasTop: boolean; lines: Line[]; kept: number }
  | ({ kind: "words"; against?: Saying } & Saying);

/** A sentence that a claim allows, and who said it. */
export type Saying = { claim: string; words: string; who: string };

/** Everything one step shows. The drawing, the sentence and the row of the table are made from this and nothing else. */
export type CountState = {
  language: Language;
  /** The id of the question that the page answers, and its word. */
  question: string;
  label: string;
  /** Which page of the scene, counted from 1: a page goes on for as long as its steps add to it. */
  number: number;
  page: Page;
  /** What is counted, in the words of the claims: "people", "houses"; absent where they differ. */
  unit?: string;
  /** How many a mark stands for. */
  perMark: number;
  /** The statuses by which something here is a ring or an outline. */
  doubts: Doubt[];
  /** Says that the sums are the story's own, where all figures of the page are; "" where not. */
  sums: string;
  /** What is drawn for the first time, explained, then the editor's own note. */
  notes: string[];
  /** Lines that the notes of this page need at most, on a small phone and on a larger one: every step keeps them free. */
  noteRoom: { small: number; phone: number };
};
