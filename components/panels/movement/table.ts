import { endSentence } from "@/components/panels/endSentence";
import { sayIn } from "@/story/messages/sayIn";
import type { Language } from "@/story/model/language";
import type { Table } from "@/story/model/scene";
import { sayHead, sayTold } from "./describe";
import type { Label, MovementState } from "./MovementState";

/** One row a step: the headline, and what is told, by whom, and how it is drawn. */
export function table(states: Map<string, MovementState>, language: Language): Table {
  const say = sayIn(language);
  return {
    columns: [say("table.step"), say("movement.table.head"), say("movement.table.told")],
    rows: [...states.values()].map((state) => [
      say("part.of", state),
      sayHead(state),
      state.labels.map((label) => rowOf(label, language)).join(" ") || say("movement.table.nothing"),
    ]),
  };
}

function rowOf(label: Label, language: Language): string {
  const { by, untold, mark } = label;
  const say = sayIn(language);
  const id = mark ? (mark.hollow ? "movement.table.hollow" : "movement.table.solid") : "movement.table.by";
  const row = say(id, { told: sayTold(label, language), by });
  return endSentence([row, ...(untold ? [untold] : [])].join(say("list.semicolon")));
}
