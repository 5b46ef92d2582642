import type { Panel } from "@/components/panels/panel";
import type { CountState } from "./CountState";
import { cardWords } from "./cardWords";
import { check } from "./check";
import { cites } from "./cites";
import { describe } from "./describe";
import { CountYaml } from "./schema";
import { states } from "./states";
import { table } from "./table";

/** How many people, by whose account: a field of marks, and one line a report that ends at its figure. */
export const count: Panel<CountYaml, CountState> = {
  schema: CountYaml,
  cites,
  check,
  states,
  describe,
  group: ({ question }) => question,
  table,
  still: async () => (await import("./CountStill")).CountStill,
  card: { says: cardWords, drawing: async () => (await import("./CountCard")).CountCard },
};
