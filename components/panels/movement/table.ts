import { endSentence } from "@/components/panels/endSentence";
import type { Table } from "@/story/model/scene";
import type { Head, MovementState } from "./states";

/** One row a step: everyone entered, place by place, and the words written beside them. */
export function table(states: Map<string, MovementState>): Table {
  return {
    columns: ["Step", "Who was where", "Notes"],
    rows: [...states.values()].map((state) => [
      `${state.number} of ${state.count}`,
      whereabouts(state),
      [
        ...state.notes.map(({ place, text }) => endSentence(`${place.label}: ${text}`)),
        ...(state.cordon ? [`Cordon between ${state.cordon.above.label} and ${state.cordon.below.label}.`] : []),
      ].join(" ") || "None",
    ]),
  };
}

function whereabouts({ places, heads }: MovementState): string {
  const rows = places.flatMap((place) => {
    const here = heads.filter((head) => head.place.id === place.id);
    return here.length > 0 ? [`${place.label}: ${here.map(sayHead).join("; ")}.`] : [];
  });
  return rows.join(" ") || "Nobody is entered yet.";
}

function sayHead({ label, note, evidence, change }: Head): string {
  const marks = [note, change !== "stays" && "at this step", evidence === "disputed" && "accounts differ"].filter(
    Boolean,
  );
  return marks.length > 0 ? `${label} (${marks.join(", ")})` : label;
}
