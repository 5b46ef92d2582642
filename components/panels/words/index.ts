import type { Panel } from "@/components/panels/panel";
import { check } from "./check";
import { claimRefs } from "./claimRefs";
import { describe } from "./describe";
import { WordsYaml } from "./schema";
import { shown } from "./shown";
import { states, type WordsState } from "./states";
import { table } from "./table";

/** What needs no drawing: somebody's words, or one figure, as large as the stage lets it be. */
export const words: Panel<WordsYaml, WordsState> = {
  schema: WordsYaml,
  claimRefs,
  shown,
  check,
  states,
  describe,
  /** One saying does not turn into another: the stage empties between them. */
  group: ({ claim, saying }) => `${claim} ${saying.kind}`,
  table,
  still: async () => (await import("./WordsStill")).WordsStill,
};
