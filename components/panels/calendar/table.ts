import { endSentence } from "@/components/panels/endSentence";
import { sayIn } from "@/story/messages/sayIn";
import type { Language } from "@/story/model/language";
import type { Table } from "@/story/model/scene";
import { sayTold, sayYears } from "./describe";
import type { CalendarState } from "./states";

/** One row a step: what it tells. */
export function table(states: Map<string, CalendarState>, language: Language): Table {
  const say = sayIn(language);
  return {
    columns: [say("table.step"), say("calendar.table.told"), say("table.note")],
    rows: [...states.values()].map((state) => {
      const { number, count, note, after } = state;
      const said = after ? [after.headline, sayYears(after, language), after.words] : sayTold(state);
      return [
        say("part.of", { number, count }),
        said.length > 0 ? said.map(endSentence).join(" ") : say("table.none"),
        note ? endSentence(note) : say("table.none"),
      ];
    }),
  };
}
