import type { Panel } from "@/components/panels/panel";
import { check } from "./check";
import { claimRefs } from "./claimRefs";
import { describe } from "./describe";
import { pictureRefs } from "./pictureRefs";
import { CompareYaml } from "./schema";
import { shown } from "./shown";
import { type CompareState, states } from "./states";
import { table } from "./table";

/** Two pictures, or two versions of a text: beside each other, or one over the other. */
export const compare: Panel<CompareYaml, CompareState> = {
  schema: CompareYaml,
  claimRefs,
  pictureRefs,
  shown,
  check,
  states,
  describe,
  /** One pair does not turn into another: the stage empties between them. */
  group: ({ number }) => `${number}`,
  table,
  plays: true,
  still: async () => (await import("./CompareStill")).CompareStill,
};
