import type { Panel } from "@/components/panels/panel";
import { cardWords } from "./cardWords";
import { check } from "./check";
import { claimRefs } from "./claimRefs";
import { describe } from "./describe";
import { groundFiles } from "./groundFiles";
import { MapYaml } from "./schema";
import { shown } from "./shown";
import { type MapState, states } from "./states";
import { table } from "./table";

/** Where it was: one map, and at each step the piece of it that is told of. */
export const map: Panel<MapYaml, MapState> = {
  formerly: "locator",
  schema: MapYaml,
  claimRefs,
  files: groundFiles,
  shown,
  check,
  states,
  describe,
  /** One map throughout: the stage never empties. */
  group: () => "map",
  table,
  still: async () => (await import("./MapStill")).MapStill,
  card: { says: cardWords, drawing: async () => (await import("./MapCard")).MapCard, ofPlace: true },
};
