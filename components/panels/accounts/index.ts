import type { Panel } from "@/components/panels/panel";
import { cardWords } from "./cardWords";
import { check } from "./check";
import { cites } from "./cites";
import { describe } from "./describe";
import { AccountsYaml } from "./schema";
import { type AccountsState, states } from "./states";
import { table } from "./table";

/** Who says it, by what route it came, and whether anyone checked: a table filled in row by row. */
export const accounts: Panel<AccountsYaml, AccountsState> = {
  schema: AccountsYaml,
  cites,
  check,
  states,
  describe,
  /** All rows answer one question, so the table never empties. */
  group: () => "accounts",
  table,
  still: async () => (await import("./AccountsStill")).AccountsStill,
  card: { says: cardWords, drawing: async () => (await import("./AccountsCard")).AccountsCard },
};
