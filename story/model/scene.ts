import { z } from "zod";
import type { CardManner, CardWords } from "./card";
import type { Claim, ClaimYaml } from "./claim";
import type { Clip, ClipDraft } from "./clip";
import type { Language } from "./language";
import type { Picture, PictureDraft } from "./picture";
import { Id, Text } from "./text";

/** What every file scenes/<id>.yaml has; the panel it names adds the rest. `steps` are in the order they are told. */
export const SceneBase = z.looseObject({
  panel: Id,
  title: Text,
  steps: z.record(Id, z.unknown()),
});
export type SceneBase = z.infer<typeof SceneBase>;

/** The keys that lead to a value in a scene's file. */
export type ScenePath = (string | number)[];

/** Where a scene's file names a claim. `step`: the step that rests on it. */
export type ClaimRef = { id: string; path: ScenePath; step?: string };

/** Where it names a picture. */
export type PictureRef = ClaimRef;

/** Where it names a clip. */
export type ClipRef = ClaimRef;

/** Where it names a file of the editor's own, by its name in the folder that its kind of panel reads. */
export type FileRef = { name: string; path: ScenePath };

/** What a kind of panel has read of the files that a scene names, by the names the scene gives them. */
export type SceneFiles = ReadonlyMap<string, unknown>;

/** Files of the editor's own that a kind of panel draws from: the folder of the story they lie in, and what one says. */
export type FileRules<Yaml> = {
  folder: string;
  named(scene: Yaml): FileRef[];
  /** What is made of a file's bytes, before anything is checked; it does not throw at what an editor may put there. */
  read(bytes: Uint8Array, name: string): Promise<unknown>;
};

/** A text or a number of a scene's file that readers meet, and the claims that a figure in it may come from. */
export type Shown = { text: string | number; claims: string[]; path: ScenePath };

/**
 * What a panel finds wrong in a scene beyond its schema; `path` leads to the value in the file. `cell`: it stands in a file that
 * the scene names, there. `edit`: the remedy as a program may do it. A warning leaves the scene to be drawn.
 */
export type ScenePoint = {
  rule: string;
  path: ScenePath;
  problem: string;
  fix: string;
  cell?: { file: string; line: number; column: number };
  edit?: SceneEdit;
  level?: "warning";
};

/** A value to be written at a place of a scene's file, which may not be there yet. */
export type SceneEdit = { path: ScenePath; value: unknown };

/** `data`: the table that a drawing was made of, which readers may fetch as a file. */
export type Table = { columns: string[]; rows: string[][]; data?: DataRows };

export type DataRows = { columns: string[]; rows: string[][] };

/** One step: the state its still is drawn from, and that state in one sentence. `group` names the question it answers. */
export type SceneStep = { id: string; state: unknown; sentence: string; group: string; claims: Claim[] };

export type Scene = { id: string; panel: string; title: string; steps: SceneStep[]; table: Table };

/** What an entry of claims.yaml says, as far as a check may ask. */
export type ClaimFacts = Partial<Omit<ClaimYaml, "topic" | "value">> & { topic: string; value?: unknown };

/** What a scene is checked against: entries as written, by their ids. */
export type Facts = {
  claims: ReadonlyMap<string, ClaimFacts>;
  pictures: ReadonlyMap<string, PictureDraft>;
  clips?: ReadonlyMap<string, ClipDraft>;
  /** Topics whose figures count the dead. */
  tolls?: readonly string[];
  /** What was read of the files that the scene names. */
  files?: SceneFiles;
};

/** What a scene is told with: claims, pictures and clips with all that they name, and the language it is told in. */
export type Linked = {
  claim(id: string): Claim;
  pictures: ReadonlyMap<string, Picture>;
  clips?: ReadonlyMap<string, Clip>;
  language: Language;
  files?: SceneFiles;
};

/**
 * A kind of panel without its looks: pure functions that checking and linking can call. Each is handed the scene as
 * `schema` has parsed it. `states` gives one state a step, in the order of `steps`; a state holds all that the still, the
 * sentence and the row show, and in which language they say it.
 */
export type PanelRules<Yaml, State> = {
  /** What the kind was called once: who still writes that is told its name. */
  formerly?: string;
  schema: z.ZodType<Yaml>;
  /** Every place where the scene names a claim. */
  claimRefs(scene: Yaml): ClaimRef[];
  /** Every place where it names a picture, for kinds that show any. */
  pictureRefs?(scene: Yaml): PictureRef[];
  /** The editor's own files, for kinds that draw from any. */
  files?: FileRules<Yaml>;
  /** Every place where it names a clip, for kinds that play any. */
  clipRefs?(scene: Yaml): ClipRef[];
  /** Every place where it names a step of its own, beside their keys, for kinds that do. */
  stepRefs?(scene: Yaml): ClaimRef[];
  /** Every text and number of the scene that the still, the sentence or the row shows. */
  shown(scene: Yaml): Shown[];
  check(scene: Yaml, facts: Facts): ScenePoint[];
  states(scene: Yaml, linked: Linked): Map<string, State>;
  /** What the still shows, said in words, without "Graphic:". */
  describe(state: State): string;
  /** States with different groups answer different questions; the stage empties between them. */
  group(state: State): string;
  /** In the language of the states: a scene of no steps has a head all the same. */
  table(states: Map<string, State>, language: Language): Table;
  /** What a state says on a preview card, if it can stand on one. A kind without this has cards of words. */
  card?: { says(state: State, manner: CardManner): CardWords | undefined };
};
// biome-ignore lint/suspicious/noExplicitAny: a registry holds kinds whose states differ; each kind is typed where it is written.
export type AnyPanel = PanelRules<any, any>;
