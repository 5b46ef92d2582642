import type { Panel } from "@/components/panels/panel";
import { cardWords } from "./cardWords";
import { check } from "./check";
import { claimRefs } from "./claimRefs";
import { describe } from "./describe";
import type { MovementState } from "./MovementState";
import { MovementYaml } from "./schema";
import { shown } from "./shown";
import { states } from "./states";
import { stepRefs } from "./stepRefs";
import { table } from "./table";

/** Who was where: one place, drawn, and what each source tells of somebody in it or around it. */
export const movement: Panel<MovementYaml, MovementState> = {
  schema: MovementYaml,
  claimRefs,
  stepRefs,
  shown,
  check,
  states,
  describe,
  /** All steps are of one place, which stands while they pass. */
  group: () => "place",
  table,
  still: async () => (await import("./MovementStill")).MovementStill,
  card: { says: cardWords, drawing: async () => (await import("./MovementCard")).MovementCard, ofPlace: true },
};
