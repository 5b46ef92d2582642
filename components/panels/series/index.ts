import type { Panel } from "@/components/panels/panel";
import { check } from "./check";
import { claimRefs } from "./claimRefs";
import { describe } from "./describe";
import type { SeriesState } from "./SeriesState";
import { SeriesYaml } from "./schema";
import { shown } from "./shown";
import { states } from "./states";
import { table } from "./table";

/** One quantity as it was reported at stated times: rows of marks, and along their ends a line that grows step by step. */
export const series: Panel<SeriesYaml, SeriesState> = {
  schema: SeriesYaml,
  claimRefs,
  shown,
  check,
  states,
  describe,
  /** Reports add up to one line, so the stage never empties. */
  group: () => "series",
  table,
  still: async () => (await import("./SeriesStill")).SeriesStill,
};
