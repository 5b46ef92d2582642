import type { Panel } from "@/components/panels/panel";
import type { ChartState } from "./ChartState";
import { cardWords } from "./cardWords";
import { check } from "./check";
import { claimRefs } from "./claimRefs";
import { describe } from "./describe";
import { readData } from "./readData";
import { ChartYaml } from "./schema";
import { shown } from "./shown";
import { states } from "./states";
import { table } from "./table";

/** A table of the editor's, drawn: lines, bars, dots or ranges, each named where it ends, every row or column with its claim. */
export const chart: Panel<ChartYaml, ChartState> = {
  schema: ChartYaml,
  claimRefs,
  files: { folder: "data", named: ({ data }) => [{ name: data, path: ["data"] }], read: readData },
  shown,
  check,
  states,
  describe,
  /** Lines to one scale stay and are added to; another scale or view is another drawing. */
  group: ({ group }) => group,
  table,
  still: async () => (await import("./ChartStill")).ChartStill,
  card: { says: cardWords, drawing: async () => (await import("./ChartCard")).ChartCard },
};
