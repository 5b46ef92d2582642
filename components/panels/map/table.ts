import { endSentence } from "@/components/panels/endSentence";
import type { Table } from "@/story/model/scene";
import type { MapState } from "./states";

/** One row a step: what is in view, what is named on it, and what is said beside it. */
export function table(states: Map<string, MapState>): Table {
  return {
    columns: ["Step", "Map of", "Named", "Note"],
    rows: [...states.values()].map(({ number, count, view, labels, locator, note }) => [
      `${number} of ${count}`,
      view.words,
      [...labels.map(({ text }) => text), ...(locator ? [`${locator.town}, in the corner`] : [])].join(", ") ||
        "Nothing",
      note ? endSentence(note) : "None",
    ]),
  };
}
