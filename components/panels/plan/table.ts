import { sayIn } from "@/story/messages/sayIn";
import type { Language } from "@/story/model/language";
import type { Table } from "@/story/model/scene";
import { labelWords, movedWords, notesOf, seenWords } from "./describe";
import type { PlanState } from "./PlanState";

/** One row a step: what is seen, what has moved, what is written on it, and what is said of it. */
export function table(states: Map<string, PlanState>, language: Language): Table {
  const say = sayIn(language);
  const or = (words: string[]) => words.join(say("list.semicolon")) || say("table.none");
  return {
    columns: [
      say("table.step"),
      say("plan.table.seen"),
      say("plan.table.moved"),
      say("plan.table.labels"),
      say("table.note"),
    ],
    rows: [...states.values()].map((state) => [
      say("part.of", { number: state.number, count: state.count }),
      seenWords(state),
      or(movedWords(state)),
      or(state.labels.map((label) => labelWords(label, language))),
      notesOf(state).join(" ") || say("table.none"),
    ]),
  };
}
