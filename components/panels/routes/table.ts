import { endSentence } from "@/components/panels/endSentence";
import { sayIn } from "@/story/messages/sayIn";
import type { Language } from "@/story/model/language";
import type { Table } from "@/story/model/scene";
import { sayClaimant, sayClash } from "./describe";
import type { RoutesState } from "./states";

/** One row a step: all that it shows. */
export function table(states: Map<string, RoutesState>, language: Language): Table {
  const say = sayIn(language);
  return {
    columns: [say("table.step"), say("routes.table.shown"), say("table.note")],
    rows: [...states.values()].map(({ number, count, headline, claimants, columns, clashes, note }) => {
      const shown = [
        ...(headline ? [headline] : []),
        ...claimants.map((one) => sayClaimant(one, columns, language)),
        ...clashes.map((clash) => sayClash(clash, language)),
      ];
      return [
        say("part.of", { number, count }),
        shown.length > 0 ? shown.map(endSentence).join(" ") : say("table.none"),
        note ? endSentence(note) : say("table.none"),
      ];
    }),
  };
}
