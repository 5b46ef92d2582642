import type { Panel } from "@/components/panels/panel";
import type { CountState } from "./CountState";
import { cardWords } from "./cardWords";
import { check } from "./check";
import { claimRefs } from "./claimRefs";
import { describe } from "./describe";
import { CountYaml } from "./schema";
import { shown } from "./shown";
import { states } from "./states";
import { table } from "./table";

/** How many people, by whose account: marks in rows, and a line ruled and signed where each report stops. */
export const count: Panel<CountYaml, CountState> = {
  schema: CountYaml,
  claimRefs,
  shown,
  check,
  states,
  describe,
  group: ({ question, number }) => `${number}: ${question}`,
  table,
  still: async () => (await import("./CountStill")).CountStill,
  cover: async () => (await import("./CountCover")).CountCover,
  card: { says: cardWords, drawing: async () => (await import("./CountCard")).CountCard },
};
