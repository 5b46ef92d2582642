import type { Panel } from "@/components/panels/panel";
import { check } from "./check";
import { claimRefs } from "./claimRefs";
import { describe } from "./describe";
import type { PlanState } from "./PlanState";
import { readPlan } from "./readPlan";
import { PlanYaml } from "./schema";
import { shown } from "./shown";
import { states } from "./states";
import { table } from "./table";

/** A drawing of the editor's own: its layers come, go and move, and Attest writes on it what was said. */
export const plan: Panel<PlanYaml, PlanState> = {
  schema: PlanYaml,
  claimRefs,
  files: { folder: "plans", named: ({ file }) => [{ name: file, path: ["file"] }], read: readPlan },
  shown,
  check,
  states,
  describe,
  /** One place throughout: the stage never empties. */
  group: () => "plan",
  table,
  still: async () => (await import("./PlanStill")).PlanStill,
};
