import type { Root } from "hast";
import { z } from "zod";
import type { Claim } from "./claim";
import type { MovedPlace } from "./published";
import type { Scene } from "./scene";
import type { Source } from "./source";
import { editionWords, Id, Text } from "./text";

/** The lines between the two `---` at the top of a chapter. */
export const ChapterYaml = z.strictObject({
  title: Text,
  dek: Text,
  /** What a shared link is called; the title where it is left out. */
  shareTitle: Text.max(44, "is longer than 44 characters").register(editionWords, { own: "apart" }).optional(),
  description: Text.max(100, "is longer than 100 characters"),
  /** The claims that figures in these lines rest on. */
  claims: z.array(Id).min(1, "names no claim").optional(),
  /** The step that its preview card is drawn from, where the last of its first scene would not be the one. */
  cardStep: Id.optional(),
});
export type ChapterYaml = z.infer<typeof ChapterYaml>;

/** A chapter as pages use it. `number` counts from 1; `body` is HTML as a tree, with the editor's tags still in it. */
export type Chapter = Omit<ChapterYaml, "claims"> & {
  slug: string;
  number: number;
  body: Root;
  /** What <Note kind="unknown"> says: shown together at the chapter's end. */
  unknowns: Root[];
  words: number;
  minutes: number;
  scenes: Scene[];
  claims: Claim[];
  sources: Source[];
  /** Places that old links look for in it and that are in another chapter now. */
  left: MovedPlace[];
};
