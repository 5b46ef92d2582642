import { endSentence } from "@/components/panels/endSentence";
import type { Table } from "@/story/model/scene";
import type { Label, MovementState } from "./MovementState";

/** One row a step: the headline, and what is told, by whom, and how it is drawn. */
export function table(states: Map<string, MovementState>): Table {
  return {
    columns: ["Step", "Headline", "What is told, and by whom"],
    rows: [...states.values()].map(({ number, count, head, by, labels }) => [
      `${number} of ${count}`,
      by ? `${head}: ${by}` : head,
      labels.map(rowOf).join(" ") || "Nothing more.",
    ]),
  };
}

function rowOf({ who, says, note, by, untold, mark }: Label): string {
  const told = [who ? `${who}: ${says}` : says, note].filter(Boolean).join(", ");
  const status = mark ? (mark.hollow ? "; hollow" : "; solid") : "";
  return endSentence([`${told} (${by}${status})`, untold].filter(Boolean).join("; "));
}
