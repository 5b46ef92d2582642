import { endSentence } from "@/components/panels/endSentence";
import type { Table } from "@/story/model/scene";
import { sayClaimant, sayClash } from "./describe";
import type { RoutesState } from "./states";

/** One row a step: all that it shows. */
export function table(states: Map<string, RoutesState>): Table {
  return {
    columns: ["Step", "Shown", "Note"],
    rows: [...states.values()].map(({ number, count, headline, claimants, columns, clashes, note }) => {
      const shown = [
        ...(headline ? [headline] : []),
        ...claimants.flatMap((one) => sayClaimant(one, columns)),
        ...clashes.map(sayClash),
      ];
      return [
        `${number} of ${count}`,
        shown.length > 0 ? shown.map(endSentence).join(" ") : "None",
        note ? endSentence(note) : "None",
      ];
    }),
  };
}
