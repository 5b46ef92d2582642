import type { Panel } from "@/components/panels/panel";
import { check } from "./check";
import { claimRefs } from "./claimRefs";
import { describe } from "./describe";
import { RoutesYaml } from "./schema";
import { shown } from "./shown";
import { kindOf, type RoutesState, states } from "./states";
import { table } from "./table";

/** Who claims a thing, and by which route each claim came: strips of three cells, torn where no source tells. */
export const routes: Panel<RoutesYaml, RoutesState> = {
  formerly: "accounts",
  schema: RoutesYaml,
  claimRefs,
  shown,
  check,
  states,
  describe,
  /** Routes add up; who claims it at all, a check of some, or a clash, is another question. */
  group: kindOf,
  table,
  still: async () => (await import("./RoutesStill")).RoutesStill,
};
