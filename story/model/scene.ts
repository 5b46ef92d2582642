import { z } from "zod";
import type { CardManner, CardWords } from "./card";
import type { Claim } from "./claim";
import type { Picture, PictureDraft } from "./picture";
import { Id, Text } from "./text";

/** What every file scenes/<id>.yaml has; the panel it names adds the rest. `steps` are in the order they are told. */
export const SceneBase = z.looseObject({
  panel: Id,
  title: Text,
  steps: z.record(Id, z.unknown()),
});
export type SceneBase = z.infer<typeof SceneBase>;

/** A claim's or a picture's id in a scene's file, and the keys that lead to it there. */
export type Cite = { id: string; path: (string | number)[]; step?: string };

/** What a panel finds wrong in a scene beyond its schema; `path` leads to the value in the file. */
export type ScenePoint = { rule: string; path: (string | number)[]; problem: string; fix: string };

export type Table = { columns: string[]; rows: string[][] };

/** One step: the state its still is drawn from, and that state in one sentence. `group` names the question it answers. */
export type SceneStep = { id: string; state: unknown; sentence: string; group: string; claims: Claim[] };

export type Scene = { id: string; panel: string; title: string; steps: SceneStep[]; table: Table };

/**
 * A kind of panel without its looks: pure functions that checking and linking can call.
 * `states` gives one state a step, in the order of `steps`; a state holds all that the still, the sentence and the row show.
 */
export type PanelRules<Yaml, State> = {
  schema: z.ZodType<Yaml>;
  cites(scene: Yaml): Cite[];
  /** The pictures it shows, where it is a kind that shows any. */
  shows?(scene: Yaml): Cite[];
  check(
    scene: Yaml,
    claims: ReadonlyMap<string, { value?: unknown; topic: string }>,
    pictures?: ReadonlyMap<string, PictureDraft>,
  ): ScenePoint[];
  states(scene: Yaml, claim: (id: string) => Claim, pictures?: ReadonlyMap<string, Picture>): Map<string, State>;
  /** What the still shows, said in words, without "Graphic:". */
  describe(state: State): string;
  /** States with different groups answer different questions; the stage empties between them. */
  group(state: State): string;
  table(states: Map<string, State>): Table;
  /** What a state says on a preview card, if it can stand on one. A kind without this has cards of words. */
  card?: { says(state: State, manner: CardManner): CardWords | undefined };
};
// biome-ignore lint/suspicious/noExplicitAny: a registry holds kinds whose states differ; each kind is typed where it is written.
export type AnyPanel = PanelRules<any, any>;
