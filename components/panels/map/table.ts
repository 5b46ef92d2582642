import { endSentence } from "@/components/panels/endSentence";
import { sayIn } from "@/story/messages/sayIn";
import type { Language } from "@/story/model/language";
import type { Table } from "@/story/model/scene";
import { sayDrawn } from "./describe";
import type { MapState } from "./states";

/** One row a step: what is in view, what is named on it, and what is said beside it. */
export function table(states: Map<string, MapState>, language: Language): Table {
  const say = sayIn(language);
  return {
    columns: [say("table.step"), say("map.table.of"), say("map.table.named"), say("table.note")],
    rows: [...states.values()].map(({ number, count, view, labels, drawn, accounts = [], locator, note }) => [
      say("part.of", { number, count }),
      view.words,
      [
        ...labels.map(({ text }) => text),
        ...[...drawn, ...accounts].map(sayDrawn(language)),
        ...(locator ? [say("map.table.corner", { town: locator.town })] : []),
      ].join(say("list.comma")) || say("map.table.nothing"),
      note ? endSentence(note) : say("table.none"),
    ]),
  };
}
