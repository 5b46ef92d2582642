import type { Panel } from "@/components/panels/panel";
import { cardWords } from "./cardWords";
import { check } from "./check";
import { cites } from "./cites";
import { describe } from "./describe";
import { SpineYaml } from "./schema";
import { type SpineState, states } from "./states";
import { table } from "./table";

/** What was said or done on which day: a spine of dates, and beside it what bears none. */
export const spine: Panel<SpineYaml, SpineState> = {
  schema: SpineYaml,
  cites,
  check,
  states,
  describe,
  /** All steps stand on one spine, so it never empties. */
  group: () => "spine",
  table,
  still: async () => (await import("./SpineStill")).SpineStill,
  card: { says: cardWords, drawing: async () => (await import("./SpineCard")).SpineCard },
};
