import type { Status } from "./claim";
import type { Finding, Place } from "./finding";
import type { FormSchema } from "./formSchema";
import type { Language } from "./language";
import type { ReviewLine } from "./review";
import type { Story } from "./story";

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

/**
 * A claim in the ledger: where it is written, and where the story cites it. `numbers`: those that its figure is; `isSaid`: it
 * names who said it, or is our own sum; `lacks`: what is wrong with it where that keeps it from being read.
 */
export type LedgerLine = ClaimLine & {
  sources: string[];
  numbers: number[];
  isSaid: boolean;
  isInConflict: boolean;
  lacks: string[];
  place: Place;
  uses: Place[];
};

/** A source as it is chosen by. `hasText`: the story keeps its text. */
export type SourceLine = { id: string; name: string; what?: string; date?: string; url?: string; hasText: boolean };

/** The claims of a story, what they may name, where each figure stands in its texts (by its value), and the schema of their file. */
export type Ledger = {
  lines: LedgerLine[];
  topics: string[];
  sources: SourceLine[];
  figures: Record<string, Place[]>;
  schema: FormSchema;
};

/** What a form for a scene's file is made of: its kind's schema, in which ids that name claims and pictures are marked. */
export type SceneForm = { schema: FormSchema; pictures: string[] };

/** A scene as its stills are drawn: the state of each step, in the order of its file. */
export type DrawnScene = { panel: string; language: Language; steps: { id: string; state: unknown }[] };

/** The story that a chapter's page is drawn from. None where it cannot be: `broken` are then the scenes that hold a mistake. */
export type DrawnPage = { story?: Story; broken: string[] };

/**
 * What the page beside a text shows: the text as it is, what was good before, or findings in place of a page. `broken`: the
 * scenes that keep it from being drawn.
 */
export type PageNews = { version: number; shows: "text" | "before" | "findings"; broken: string[] };

/**
 * All that the desk knows of a story as it would be with some unsaved texts. `ledger`: where claims.yaml is one of them; `form`:
 * where a scene's file is, of the first such; `page`: the version of the page beside the text, where one was asked for.
 */
export type DeskView = {
  outline: Outline;
  claims: ClaimLine[];
  findings: Finding[];
  reviews: ReviewLine[];
  ledger?: Ledger;
  form?: SceneForm;
  page?: number;
};

/** A view as it is sent: `version` is that of its claims, which are left out where whoever asks has them in it. */
export type SentView = Omit<DeskView, "claims"> & { version: string; claims?: ClaimLine[] };

/** Something that is other than in the last commit, in words, and by what it is known as long as it stays so. */
export type StoryChange = { key: string; lines: string[] };

/** Lines of a text that were others: `line` is where they begin now, from 1; `key` names them as long as they stay so. */
export type Hunk = { key: string; line: number; was: string; now: string };

/** A file that is not as it was in the last commit. */
export type ChangedFile = { file: string; kind: "changed" | "new" | "gone"; hunks: Hunk[] };

/** What is other in a story than in the last commit. `whole`: the story itself is new, or gone. */
export type Changes = {
  parts: { title: string; changes: StoryChange[] }[];
  files: ChangedFile[];
  whole?: "new" | "gone";
};

/** A file that is to have another text, or none (null), than `was`, which a file that is not there has not (null). */
export type Rewrite = { file: string; was: string | null; text: string | null };

/** What takes a change back: the files it is in, and what else changes with it, in words. */
export type Undo = { rewrites: Rewrite[]; also: string[] };

/** A file that a change of the outline is about. `version`: what it is now; null where it is not there yet. */
export type PlannedFile = { file: string; version: string | null; becomes: "new" | "changed" | "gone" };

/** What a change of the outline would come to: `breaks` are errors that would be new, `uncited` claims that nothing would cite. */
export type OutlinePlan = { files: PlannedFile[]; breaks: Finding[]; uncited: string[] };

/**
 * A question of the form for something new. `value`: what is answered, or what stands where nothing is; `wrong`: what is wrong with
 * an answer.
 */
export type FormField = {
  name: string;
  says: string;
  value: string;
  options?: readonly string[];
  optional?: boolean;
  wrong?: string;
};

/** A form as it is filled so far. `isWhole`: it can be made; `wrong`: why nothing of the kind can. */
export type FormState = { fields: FormField[]; isWhole: boolean; wrong?: string };
