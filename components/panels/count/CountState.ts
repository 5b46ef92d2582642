import type { Qualifier } from "@/story/model/claim";
import type { FieldGrid } from "./fieldGrid";

/** One report drawn as a line from 0 to its figure. `words`: the figure as worded, then who said it. */
export type Lane = { claim: string; value: number; qualifier: Qualifier; words: string };

/** One report as a line of text: the figure as worded, then what it counts and who said it. */
export type Account = { claim: string; figure: string; words: string };

/** Marks `from` (not included) to `to`, counted as they fill the field. */
export type Band = { kind: "solid" | "hollow"; from: number; to: number };

/** What the field shows, in people: all reports reach `solid`, the largest reaches `reach`. */
export type Field = FieldGrid & { solid: number; reach: number; bands: Band[] };

/** Everything one step shows. The drawing, the sentence and the row of the table are made from this and nothing else. */
export type CountState = {
  /** The question this step answers; "" where the field is shown before any. */
  question: string;
  rail: { id: string; label: string }[];
  figure: string;
  /** Absent where lines of text stand in place of marks. */
  field?: Field;
  /** What is counted, in the words of the claims: "people", "houses"; absent where they differ. */
  unit?: string;
  lanes: Lane[];
  /** Reports told before, in words with their speakers. */
  earlier: string[];
  say?: { claim: string; words: string };
  accounts: Account[];
  /** The ends that lines have in this scene, explained where no line is drawn yet. */
  key: Exclude<Qualifier, "unknown">[];
  /** What a mark is, and what else the scene says of all; "" where there are no marks. */
  footer: string;
  /** Lines of label text that the fullest step needs under the field: every step keeps them free, so that nothing jumps. */
  room: number;
};
