import { endSentence } from "@/components/panels/endSentence";
import type { Table } from "@/story/model/scene";
import { sayRow } from "./describe";
import { type AccountsState, isTold } from "./states";

/** One row a step: what it adds, and what stands there already. */
export function table(states: Map<string, AccountsState>): Table {
  return {
    columns: ["Step", "At this step", "Told before", "Note"],
    rows: [...states.values()].map(({ number, count, rows, note }) => {
      const say = (told: string) =>
        rows
          .filter(isTold)
          .filter((row) => row.told === told)
          .map(sayRow)
          .join("; ");
      return [
        `${number} of ${count}`,
        ...[say("now"), say("before"), note ?? ""].map((text) => (text ? endSentence(text) : "None")),
      ];
    }),
  };
}
