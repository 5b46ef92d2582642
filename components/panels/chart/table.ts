import { sayIn } from "@/story/messages/sayIn";
import type { Language } from "@/story/model/language";
import type { Table } from "@/story/model/scene";
import type { ChartState } from "./ChartState";

/** One row a step, and beside it the data that are drawn. */
export function table(states: Map<string, ChartState>, language: Language): Table {
  const say = sayIn(language);
  const [data] = [...states.values()].map(({ fetched }) => fetched);
  return {
    columns: [say("table.step"), say("routes.table.shown"), say("table.note")],
    rows: [...states.values()].map(({ number, count, told, notes }) => [
      say("part.of", { number, count }),
      told.join(say("list.semicolon")),
      notes.join(" ") || say("table.none"),
    ]),
    ...(data && { data }),
  };
}
