import { sayIn } from "@/story/messages/sayIn";
import type { Language } from "@/story/model/language";
import type { Table } from "@/story/model/scene";
import { sayTold } from "./describe";
import type { SeriesState } from "./SeriesState";

/** One row a step: all that is told so far, time by time. */
export function table(states: Map<string, SeriesState>, language: Language): Table {
  const say = sayIn(language);
  return {
    columns: [say("table.step"), say("movement.table.told"), say("table.note")],
    rows: [...states.values()].map((state) => [
      say("part.of", { number: state.number, count: state.count }),
      sayTold(state).join(say("list.semicolon")) || say("table.none"),
      state.notes.join(" ") || say("table.none"),
    ]),
  };
}
