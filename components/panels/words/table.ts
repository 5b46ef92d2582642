import { sayIn } from "@/story/messages/sayIn";
import type { Language } from "@/story/model/language";
import type { Table } from "@/story/model/scene";
import { keyWords, sayingWords } from "./describe";
import type { WordsState } from "./states";

/** One row a step: what is set large, who said it, and what is said of it. */
export function table(states: Map<string, WordsState>, language: Language): Table {
  const say = sayIn(language);
  return {
    columns: [say("table.step"), say("words.table.said"), say("accounts.who"), say("table.note")],
    rows: [...states.values()].map((state) => [
      say("part.of", { number: state.number, count: state.count }),
      sayingWords(state),
      state.who,
      [...keyWords(state), ...(state.note ? [state.note] : [])].join(" ") || say("table.none"),
    ]),
  };
}
