import { endSentence } from "@/components/panels/endSentence";
import type { Table } from "@/story/model/scene";
import { sayTold, sayYears } from "./describe";
import type { CalendarState } from "./states";

/** One row a step: what it tells. */
export function table(states: Map<string, CalendarState>): Table {
  return {
    columns: ["Step", "At this step", "Note"],
    rows: [...states.values()].map((state) => {
      const { number, count, note, after } = state;
      const said = after ? [after.headline, sayYears(after), after.words] : sayTold(state);
      return [
        `${number} of ${count}`,
        said.length > 0 ? said.map(endSentence).join(" ") : "None",
        note ? endSentence(note) : "None",
      ];
    }),
  };
}
