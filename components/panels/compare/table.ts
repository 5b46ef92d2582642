import { sayIn } from "@/story/messages/sayIn";
import type { Language } from "@/story/model/language";
import type { Table } from "@/story/model/scene";
import { differences, notesOf, sideWords } from "./describe";
import type { CompareState } from "./states";

/** One row a step: either side, what differs, and whose it is or what is said of it. */
export function table(states: Map<string, CompareState>, language: Language): Table {
  const say = sayIn(language);
  return {
    columns: [
      say("table.step"),
      say("compare.table.first"),
      say("compare.table.second"),
      say("compare.table.differs"),
      say("table.note"),
    ],
    rows: [...states.values()].map((state) => [
      say("part.of", { number: state.number, count: state.count }),
      ...sideWords(state),
      differences(state).join(" ") || say("table.none"),
      notesOf(state).join(" ") || say("table.none"),
    ]),
  };
}
