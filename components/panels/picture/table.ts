import { endSentence } from "@/components/panels/endSentence";
import { sayIn } from "@/story/messages/sayIn";
import type { Language } from "@/story/model/language";
import type { Table } from "@/story/model/scene";
import type { PictureState } from "./states";

/** One row a step: what is shown, what is said of it, and whose it is. */
export function table(states: Map<string, PictureState>, language: Language): Table {
  const say = sayIn(language);
  return {
    columns: [
      say("table.step"),
      say("picture.table.picture"),
      say("picture.table.shown"),
      say("picture.table.caption"),
      say("picture.table.credit"),
    ],
    rows: [...states.values()].map(({ picture: { alt, caption, credit, licence }, words }, index) => [
      say("part.of", { number: index + 1, count: states.size }),
      alt,
      words ?? say("picture.table.whole"),
      caption ?? say("table.none"),
      `${endSentence(credit)} ${endSentence(licence)}`,
    ]),
  };
}
