import { endSentence } from "@/components/panels/endSentence";
import type { Table } from "@/story/model/scene";
import type { LocatorState } from "./states";

/** One row a step: what is in view, what is named on it, and what is said beside it. */
export function table(states: Map<string, LocatorState>): Table {
  return {
    columns: ["Step", "Map of", "Named", "Lines and notes"],
    rows: [...states.values()].map(({ number, count, view, labels, lines, notes }) => [
      `${number} of ${count}`,
      view.words,
      labels.map(({ text }) => text).join(", ") || "Nothing",
      [...lines.map(({ from, to, words }) => `${from} to ${to}: ${words}`), ...notes].map(endSentence).join(" ") ||
        "None",
    ]),
  };
}
