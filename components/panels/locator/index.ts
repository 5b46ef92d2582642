import type { Panel } from "../panel";
import { cardWords } from "./cardWords";
import { check } from "./check";
import { cites } from "./cites";
import { describe } from "./describe";
import { LocatorYaml } from "./schema";
import { type LocatorState, states } from "./states";
import { table } from "./table";

/** Where it was: one map, and at each step the piece of it that is told of. */
export const locator: Panel<LocatorYaml, LocatorState> = {
  schema: LocatorYaml,
  cites,
  check,
  states,
  describe,
  /** One map throughout: the stage never empties. */
  group: () => "map",
  table,
  still: async () => (await import("./LocatorStill")).LocatorStill,
  card: { says: cardWords, drawing: async () => (await import("./LocatorCard")).LocatorCard },
};
