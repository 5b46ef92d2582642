import { endSentence } from "@/components/panels/endSentence";
import type { Table } from "@/story/model/scene";
import { sayDays } from "./describe";
import type { SpineState } from "./states";

/** One row a step: what it adds, and what stands there already. */
export function table(states: Map<string, SpineState>): Table {
  return {
    columns: ["Step", "At this step", "Told before", "Note"],
    rows: [...states.values()].map((state) => {
      const { number, count, note } = state;
      const said = [sayDays(state, "now"), sayDays(state, "before"), note ? endSentence(note) : ""];
      return [`${number} of ${count}`, ...said.map((text) => text || "None")];
    }),
  };
}
