import type { ClaimYaml, Status } from "./claim";
import type { Finding, Place } from "./finding";
import type { Language } from "./language";

/** How many findings stand in a part of a story. */
export type Counts = { errors: number; warnings: number };

/** A step in a story's outline; `line`: where its tag stands in the chapter's file. */
export type StepOutline = { id: string; line: number; counts: Counts };
export type SceneOutline = StepOutline & { title: string; panel: string; file?: string; steps: StepOutline[] };

/** `words` of running text beside the `budget` it reads well with; who is named in it, and how many figures rest on none. */
export type Measure = {
  words: number;
  budget: { min: number; max: number };
  claims: number;
  speakers: number;
  unbound: number;
};

export type ChapterOutline = {
  slug: string;
  title: string;
  file: string;
  /** Whether story.yaml names it, so that it is published. */
  listed: boolean;
  counts: Counts;
  scenes: SceneOutline[];
  measure?: Measure;
};

/** The other files of a story that can be opened: `name` is "claims.yaml" or "scenes/how-many.yaml". */
export type FileOutline = { name: string; file: string; counts: Counts };

/** What a story is made of, with its findings counted at each part; also where its files have mistakes. */
export type Outline = {
  id: string;
  title: string;
  language: Language;
  chapters: ChapterOutline[];
  files: FileOutline[];
  counts: Counts;
};

/** A claim as it is chosen by: figure and speaker in the story's language. */
export type ClaimLine = {
  id: string;
  figure: string;
  speaker: string;
  statement: string;
  topic: string;
  status: Status;
};

/** A claim in the ledger: as it is written, where, and where the story cites it. */
export type LedgerLine = ClaimLine & { written: ClaimYaml; place: Place; uses: Place[] };

/** The claims of a story, and the topics and sources that one may name. */
export type Ledger = { lines: LedgerLine[]; topics: string[]; sources: string[] };

/** All that the desk knows of a story as it would be with some unsaved texts. `ledger`: where claims.yaml is one of them. */
export type DeskView = { outline: Outline; claims: ClaimLine[]; findings: Finding[]; ledger?: Ledger };
