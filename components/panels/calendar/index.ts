import type { Panel } from "@/components/panels/panel";
import { cardWords } from "./cardWords";
import { check } from "./check";
import { claimRefs } from "./claimRefs";
import { describe } from "./describe";
import { CalendarYaml } from "./schema";
import { shown } from "./shown";
import { type CalendarState, states } from "./states";
import { table } from "./table";

/** What was said or done on which day: a calendar, and a slip of paper over it for what bears no date. */
export const calendar: Panel<CalendarYaml, CalendarState> = {
  formerly: "spine",
  schema: CalendarYaml,
  claimRefs,
  shown,
  check,
  states,
  describe,
  /** The days stay; only the years after them are another drawing. */
  group: ({ after }) => (after ? "after" : "days"),
  table,
  still: async () => (await import("./CalendarStill")).CalendarStill,
  card: { says: cardWords, drawing: async () => (await import("./CalendarCard")).CalendarCard },
};
