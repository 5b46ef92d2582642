import type { Panel } from "@/components/panels/panel";
import { cardWords } from "./cardWords";
import { check } from "./check";
import { cites } from "./cites";
import { describe } from "./describe";
import { MovementYaml } from "./schema";
import { type MovementState, states } from "./states";
import { table } from "./table";

/** Who was where: a register of places, with the way of each actor through it in the order of telling. */
export const movement: Panel<MovementYaml, MovementState> = {
  schema: MovementYaml,
  cites,
  check,
  states,
  describe,
  /** All steps answer one question, so the register never empties. */
  group: () => "places",
  table,
  still: async () => (await import("./MovementStill")).MovementStill,
  card: { says: cardWords, drawing: async () => (await import("./MovementCard")).MovementCard },
};
